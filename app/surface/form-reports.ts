import { publicationOf } from "@/app/surface/publication-fields";
import { fromFile } from "@/lib/intake/from-file";
import { fromPaste } from "@/lib/intake/from-paste";
import type { SourceDraft } from "@/lib/intake/source-draft";
import { OperationError } from "@/lib/operations/operation-error";

/** A report as the form hands it in. `read` decodes it and may refuse. */
export interface Report {
  readonly name: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  read(): Promise<SourceDraft>;
}

/** Everything that the form holds: the pasted text, if any, then the files in their order. */
export function reportsIn(form: FormData): readonly Report[] {
  const files = form.getAll("files").filter((entry) => !isNoChoice(entry));
  const text = written(form, "text");
  if (text === null && files.length === 0)
    throw new OperationError("invalid", "There is nothing to add yet: paste a report, or choose files.");
  const pasted: Report = {
    name: "The pasted text",
    outlet: written(form, "outlet"),
    title: written(form, "title"),
    publishedAt: publicationOf(form, "paste"),
    read: async () => fromPaste(String(text)),
  };
  return [...(text === null ? [] : [pasted]), ...files.map((file, index) => uploaded(form, file, index))];
}

/** A field in which no file was chosen arrives as an empty file without a name, or under the name "undefined". */
function isNoChoice(entry: FormDataEntryValue): boolean {
  return entry instanceof File && entry.size === 0 && (entry.name === "" || entry.name === "undefined");
}

function uploaded(form: FormData, file: FormDataEntryValue, index: number): Report {
  if (!(file instanceof File)) throw new OperationError("invalid", "A file did not arrive as a file. Choose it again.");
  return {
    name: file.name,
    outlet: written(form, `outlet-${index}`),
    title: null,
    publishedAt: publicationOf(form, `file-${index}`),
    read: async () => fromFile(file.name, new Uint8Array(await file.arrayBuffer())),
  };
}

function written(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
