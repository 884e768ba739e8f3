import type { Command } from "commander";

export function addMigrate(program: Command): void {
  program
    .command("migrate")
    .summary("bring the database up to date")
    .description("Brings the database that DATABASE_URL names (file:var/variorum.db where it is not set) up to date.")
    .action(async () => {
      const { migrateDatabase } = await import("@/db/migrate");
      await migrateDatabase();
    });
}
