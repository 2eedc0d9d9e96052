import { defineConfig, devices } from "@playwright/test";
import { chromiumFlags, installedChromium } from "./scripts/check/chromium";
import { filesOf } from "./scripts/check/lanes";
import { freePort } from "./scripts/free-port";

// Read again by each worker, which inherits the port from the process that starts the server.
process.env.E2E_PORT ??= String(await freePort());
const path = installedChromium(process.env);
const lane = process.env.E2E_LANE;

export default defineConfig({
  testDir: "e2e",
  ...filesOf(lane),
  globalSetup: "./e2e/support/server-setup.ts",
  outputDir: `test-results/${lane ?? "all"}`,
  // The journeys of a lane share one world and one database.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: "line",
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    // Recording takes a third of a journey's time; one that failed in a lane is run alone to be looked at.
    trace: lane ? "off" : "retain-on-failure",
    launchOptions: {
      ...(path ? { executablePath: path } : {}),
      args: chromiumFlags(process.getuid?.() === 0),
    },
  },
});
