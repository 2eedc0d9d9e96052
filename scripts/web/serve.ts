import { parseArgs } from "node:util";
import { answerRequests } from "./answer-requests.ts";
import { isFirstProcess, shareAmong } from "./processes.ts";

// The web server of the product, docs/decisions/0025.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    host: { type: "string", default: "127.0.0.1" },
    port: { type: "string", default: "3000" },
    processes: { type: "string", default: "1" },
  },
});
const processes = Number(values.processes);

if (processes > 1 && isFirstProcess) {
  shareAmong(processes);
} else {
  await answerRequests({
    isDevelopment: positionals[0] === "dev",
    host: values.host,
    port: Number(values.port),
  });
}
