import { runInstalled } from "./install.mjs";

runInstalled("scripts/check/check.ts", process.argv.slice(2));
