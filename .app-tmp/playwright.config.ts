import base from "../playwright.config";
import { defineConfig } from "@playwright/test";
process.env.E2E_PORT = process.env.TMP_PORT ?? "4400";
export default defineConfig({ ...base, testDir: "../e2e", outputDir: "/tmp/e2e-results", webServer: undefined, workers: 1, use: { ...base.use, baseURL: `http://127.0.0.1:${process.env.E2E_PORT}` } });
