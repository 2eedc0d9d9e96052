import { runInstalled } from "./install.mjs";

runInstalled("scripts/start/serve.ts", process.argv.slice(2));
