// Holds the write lock from "held" on until a line comes in on standard input: `hold-lock.ts URL`.
import { once } from "node:events";
import { database } from "@/db/client";
import { outlets } from "@/db/schema/outlets";

const [url = ""] = process.argv.slice(2);
const db = database(url);
await db.write(async (tx) => {
  await tx.insert(outlets).values({ id: "holder", name: "holder", folded: "holder" });
  console.log("held");
  await once(process.stdin, "data");
});
console.log("released");
process.stdin.destroy();
await db.close();
