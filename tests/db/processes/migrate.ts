// Migrates a database: `migrate.ts URL`.
import { migrateDatabase } from "@/db/migrate";

await migrateDatabase(process.argv[2]);
