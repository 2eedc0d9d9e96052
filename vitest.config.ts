import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { DATABASES } from "./lib/testing/databases";

const root = fileURLToPath(new URL(".", import.meta.url));
const outside = ["node_modules", ".next*/**", ".data", "e2e"];
const database = {
  maxWorkers: DATABASES,
  globalSetup: ["lib/testing/database-setup.ts"],
  setupFiles: ["lib/testing/own-database.ts", "lib/testing/new-browser.ts"],
};

export default defineConfig({
  resolve: {
    alias: { "@": root.replace(/\/$/, ""), "server-only": `${root}lib/testing/nothing.ts` },
  },
  test: {
    env: {
      TZ: "Asia/Kathmandu",
      DEMO: "1",
      NEXTAUTH_URL: "http://localhost:3000",
      NEXTAUTH_SECRET: "p4Zt9WmVx2KcRf7LsQ1yHd6NbGj8Ua3E",
      MAIL_FROM: "Rathausrunde <rathausrunde@netzwerk.example>",
      SMTP_URL: "",
      IMAP_URL: "",
      ORGANIZER_EMAIL: "",
      JOBS: "",
      LOG_LEVEL: "silent",
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: ["**/*.db.test.ts", ...outside],
          // They touch nothing, so they need no process each.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...database,
          name: "db",
          include: ["**/*.db.test.ts"],
          exclude: ["**/*.alone.db.test.ts", ...outside],
          // They put back what they change, so one process serves many.
          isolate: false,
          // After the unit tests, which have another number of workers.
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...database,
          name: "db-alone",
          include: ["**/*.alone.db.test.ts"],
          exclude: outside,
          // After the others, whose databases they take over.
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
