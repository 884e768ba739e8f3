"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { AddSourcesState, Problem } from "@/app/surface/add-sources-state";
import { startAnalysisJob } from "@/app/surface/analysis-jobs";
import { type Report, reportsIn } from "@/app/surface/form-reports";
import { browserContext } from "@/app/surface/operation-context";
import { refusalOf } from "@/app/surface/refusal";
import { addSource } from "@/lib/operations/add-source";
import type { OperationContext } from "@/lib/operations/operation-context";

/** Adds what was pasted and every file that can be read, each on its own; says of each other one why not. */
export async function addSources(before: AddSourcesState, form: FormData): Promise<AddSourcesState> {
  const storyId = z.string().parse(form.get("storyId"));
  const added: string[] = [];
  const problems: Problem[] = [];
  try {
    const context = await browserContext();
    for (const report of reportsIn(form)) {
      const problem = await addReport(context, storyId, report);
      if (problem === null) added.push(report.name);
      else problems.push(problem);
    }
    if (added.length > 0) startAnalysisJob(context, storyId);
  } catch (error) {
    problems.push({ name: "", message: refusalOf(error).message });
  }
  if (added.length > 0) refresh();
  return { sent: before.sent + 1, added, problems };
}

async function addReport(context: OperationContext, storyId: string, report: Report): Promise<Problem | null> {
  try {
    const draft = await report.read();
    await addSource(context, {
      storyId,
      text: draft.text,
      outlet: report.outlet ?? draft.outlet,
      title: report.title ?? draft.title,
      publishedAt: report.publishedAt ?? draft.publishedAt,
    });
    return null;
  } catch (error) {
    const { message } = refusalOf(error);
    return { name: report.name, message: message.includes(report.name) ? message : `${report.name}: ${message}` };
  }
}
