import { defineConfig } from "drizzle-kit";

/** For `drizzle-kit generate` and `check` alone. Never `push`: triggers live in custom migrations that it knows nothing of. */
export default defineConfig({
  dialect: "sqlite",
  schema: "./db/schema/*.ts",
  out: "./db/migrations",
});
