import { eraseAgain } from "./backup/erase-again";
import { merge, readErasedList } from "./backup/erased-list";
import { erasedBefore, replaceOwnDatabase } from "./backup/own-database";
import { restoreBackup } from "./backup/restore-backup";
import { Complaint, run } from "./complaint";

await run(async () => {
  const file = process.argv[2];
  if (!file) throw new Complaint("Nennen Sie die Sicherung: npm run restore -- sicherung.rr");
  const beside = readErasedList(file);
  let back = 0;
  await replaceOwnDatabase(async (url, replaced) => {
    await restoreBackup(url, file);
    back = await eraseAgain(url, merge(beside, await erasedBefore(replaced)));
  });
  console.log(`Zurückgespielt: ${file}`);
  if (back > 0) console.log(`Wieder gelöschte Personen: ${back}`);
});
