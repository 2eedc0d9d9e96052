import { withOwnDatabase } from "./backup/own-database";
import { writeBackup } from "./backup/write-backup";
import { run } from "./complaint";

await run(async () => {
  const moment = new Date().toISOString().slice(0, 16).replace(":", "");
  const file = process.argv[2] ?? `sicherung-${moment}.rr`;
  await withOwnDatabase((url) => writeBackup(url, file));
  console.log(`Gesichert: ${file}`);
});
