import { loadDemoWorld } from "./demo/load-demo-world";

await loadDemoWorld(new Date());
// The database pool would otherwise keep the process for its idle time.
process.exit(0);
