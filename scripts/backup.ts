import { readErased } from "./backup/erase-again";
import { keepErasedList } from "./backup/erased-list";
import { withOwnDatabase } from "./backup/own-database";
import { writeBackup } from "./backup/write-backup";
import { run } from "./complaint";

await run(async () => {
  const moment = new Date().toISOString().slice(0, 16).replace(":", "");
  const file = process.argv[2] ?? `sicherung-${moment}.rr`;
  await withOwnDatabase(async (url) => {
    await writeBackup(url, file);
    keepErasedList(file, await readErased(url));
  });
  console.log(`Gesichert: ${file}`);
});
