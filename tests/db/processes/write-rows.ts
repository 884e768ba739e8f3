// Writes rows one at a time and prints each one's id once it is acknowledged: `write-rows.ts URL PREFIX COUNT`.
import { writeSync } from "node:fs";
import { database } from "@/db/client";
import { outlets } from "@/db/schema/outlets";

const [url = "", prefix = "", count = "0"] = process.argv.slice(2);
const db = database(url);
for (let index = 0; index < Number(count); index++) {
  const id = `${prefix}${index}`;
  await db.write((tx) => tx.insert(outlets).values({ id, name: id, folded: id }));
  writeSync(1, `${id}\n`);
}
await db.close();
