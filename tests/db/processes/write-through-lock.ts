// Writes once against a lock, says how that went, waits for a line, then writes rows until it is killed: `write-through-lock.ts URL`.
import { once } from "node:events";
import { writeSync } from "node:fs";
import { DatabaseBusyError } from "@/db/busy-error";
import { database } from "@/db/client";
import { outlets } from "@/db/schema/outlets";

const [url = ""] = process.argv.slice(2);
const db = database(url);
const insert = (id: string) => db.write((tx) => tx.insert(outlets).values({ id, name: id, folded: id }));

try {
  await insert("against the lock");
  writeSync(1, "acknowledged\n");
} catch (error) {
  writeSync(1, `${error instanceof DatabaseBusyError ? "refused" : `failed: ${error}`}\n`);
}
await once(process.stdin, "data");
for (let index = 0; ; index++) {
  await insert(`after ${index}`);
  writeSync(1, `after ${index}\n`);
}
