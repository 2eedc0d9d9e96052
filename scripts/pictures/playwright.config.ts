import { defineConfig } from "@playwright/test";
import journeys from "../../playwright.config";

/** Takes the README's pictures of the production build with the world of the journeys. */
export default defineConfig(journeys, {
  testDir: ".",
  testMatch: "take.ts",
  globalSetup: "../../e2e/support/server-setup.ts",
});
