import { rmSync } from "node:fs";
import { buildApp } from "../prepare/build-app";
import { generateClient } from "../prepare/generate-client";
import { runNode } from "../prepare/run-node";
import { findDovecot } from "./dovecot";

/** One step of the check; it throws, or returns what it has to say when it failed. */
export type Step = { name: string; run: () => Promise<string | undefined> };

export const TEST_BUILD = ".next-test";

const MODULES = "node_modules";

/** What all others read. */
export const CLIENT: Step = {
  name: "Datenbankzugang",
  run: async () => {
    await generateClient();
    return undefined;
  },
};

/** What is looked at before anything is run, side by side: none of them changes what another reads. */
export const LOOKS: Step[] = [
  { name: "Stil", run: tool("@biomejs/biome/bin/biome", "check", ".") },
  { name: "Typen", run: checkTypes },
  {
    name: "Richtungen",
    run: tool(
      "dependency-cruiser/bin/dependency-cruiser.mjs",
      "app",
      "components",
      "lib",
      "prisma",
      "scripts",
      "--config",
      ".dependency-cruiser.mjs",
    ),
  },
  { name: "Ungenutztes", run: tool("knip/bin/knip.js") },
];

/** The mail server that database tests and journeys read replies from; installed before any test waits for it. */
export const IMAP_SERVER: Step = {
  name: "IMAP-Server",
  run: async () => {
    console.log(`IMAP-Server: ${findDovecot()}`);
    return undefined;
  },
};

/** The production build that the journeys run against; it leaves that of `npm start` alone. */
export const BUILD: Step = {
  name: "Bauen",
  run: async () => {
    await buildApp(TEST_BUILD);
    return undefined;
  },
};

async function checkTypes(): Promise<string | undefined> {
  // Left by an earlier build, perhaps for pages that are gone.
  for (const folder of [".next/types", ".next/dev/types", `${TEST_BUILD}/types`]) {
    rmSync(folder, { recursive: true, force: true });
  }
  return (
    (await tool("next/dist/bin/next", "typegen")()) ?? tool("typescript/bin/tsc", "--noEmit")()
  );
}

function tool(script: string, ...args: string[]): () => Promise<string | undefined> {
  return async () => {
    const { ok, output } = await runNode([`${MODULES}/${script}`, ...args]);
    return ok ? undefined : output;
  };
}
