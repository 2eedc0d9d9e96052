import { TEST_BUILD } from "./check/steps";
import { Complaint, run } from "./complaint";
import { buildApp } from "./prepare/build-app";
import { generateClient } from "./prepare/generate-client";
import { spawnNode } from "./prepare/run-node";

const TAKE = ["test", "--config", "scripts/pictures/playwright.config.ts"];

/** Takes the pictures of the README anew. */
async function pictures(): Promise<void> {
  await generateClient();
  await buildApp(TEST_BUILD);
  const taken = await spawnNode(["node_modules/@playwright/test/cli.js", ...TAKE], process.env);
  if (!taken) throw new Complaint("Die Bilder sind nicht vollständig.");
}

await run(pictures);
