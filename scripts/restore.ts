import { replaceOwnDatabase } from "./backup/own-database";
import { restoreBackup } from "./backup/restore-backup";
import { Complaint, run } from "./complaint";

await run(async () => {
  const file = process.argv[2];
  if (!file) throw new Complaint("Nennen Sie die Sicherung: npm run restore -- sicherung.rr");
  await replaceOwnDatabase((url) => restoreBackup(url, file));
  console.log(`Zurückgespielt: ${file}`);
});
