import { Complaint, run } from "./complaint";
import { migrate } from "./migrations/migrate";

await run(async () => {
  if (!process.env.DATABASE_URL) {
    throw new Complaint("DATABASE_URL fehlt; „npm start“ bringt seine Datenbank selbst auf Stand.");
  }
  const applied = await migrate(process.env.DATABASE_URL);
  console.log(applied.length === 0 ? "Die Datenbank ist auf Stand." : applied.join("\n"));
});
