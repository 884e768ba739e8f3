import type { Metadata } from "next";
import { connection } from "next/server";
import { ModelForm } from "@/app/components/model-form";
import { SiteHeader } from "@/app/components/site-header";
import { publicationDate } from "@/app/surface/dates";
import { openDatabase } from "@/db/migrate";
import { type ModelStatus, modelStatus } from "@/lib/operations/desk-model";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  await connection(); // a build must not open the desk's database
  const status = await modelStatus((await openDatabase()).read);
  return (
    <>
      <SiteHeader crumbs={[{ label: "Stories", href: "/" }, { label: "Settings" }]} />
      <main id="main" className="mx-auto w-full max-w-4xl flex-1 px-4 py-10 lg:px-8">
        <h1 className="font-serif text-title font-semibold">Settings</h1>
        <section aria-labelledby="model" className="mt-8">
          <h2 id="model" className="font-serif text-read font-semibold">
            Language model
          </h2>
          <p className="mt-2 max-w-[68ch]">{stateWords(status)}</p>
          <WhatLeaves />
          {status.model.is === "on" && status.model.from === "environment" ? (
            <p className="mt-6 max-w-[68ch] text-soft">
              It is set by the environment of the server, and changed there: see VARIORUM_MODEL_URL, VARIORUM_MODEL and
              the rest in the documentation.
            </p>
          ) : (
            <ModelForm status={status} />
          )}
        </section>
      </main>
    </>
  );
}

function stateWords({ model, shown, changed }: ModelStatus): string {
  const by = changed === null ? "" : ` Chosen by ${changed.by}, ${publicationDate(changed.at)}.`;
  if (model.is === "wrong") return `The environment sets a model that can’t be used. ${model.message}`;
  if (model.is === "off") return `Off. Variorum reads by its own rules, and nothing leaves this machine.${by}`;
  return `On: ${shown.model} at ${new URL(shown.url).host}.${model.from === "settings" ? by : ""}`;
}

/** In plain words, what a model is sent and what it may do. */
function WhatLeaves() {
  return (
    <dl className="mt-4 grid max-w-[68ch] gap-x-6 gap-y-3 border-y border-hairline py-4 sm:grid-cols-[160px_minmax(0,1fr)]">
      <dt className="font-semibold">What is sent</dt>
      <dd>
        With a model, the whole text of every report, its outlet and its date go to the address below; then the claims
        taken out of them, a few dozen at a time. Rulings, rationales, notes and names of editors are never sent, and
        neither is a story that is marked so on its page.
      </dd>
      <dt className="font-semibold">What it may do</dt>
      <dd>
        It proposes. A quote that does not stand word for word in its report is dropped; figures, dates and conditions
        are read anew by the rules; what an editor decided stands above both.
      </dd>
      <dt className="font-semibold">What it costs</dt>
      <dd>
        One question for each report, and one for every few dozen claims. Answers are kept, so nothing is asked twice.
        Past the limits below the rules work alone.
      </dd>
    </dl>
  );
}
