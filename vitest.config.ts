import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const outside = ["node_modules", ".next*", ".data", "e2e"];

export default defineConfig({
  resolve: {
    alias: { "@": root.replace(/\/$/, ""), "server-only": `${root}lib/testing/nothing.ts` },
  },
  test: {
    env: { TZ: "Asia/Kathmandu" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: ["**/*.db.test.ts", ...outside],
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: ["**/*.db.test.ts"],
          exclude: outside,
          fileParallelism: false,
          globalSetup: ["lib/testing/database-setup.ts"],
          setupFiles: ["lib/testing/database-settings.ts"],
        },
      },
    ],
  },
});
