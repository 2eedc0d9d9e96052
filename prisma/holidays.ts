import { readFileSync } from "node:fs";
import { enterHolidays } from "@/lib/holidays/enter-holidays";
import { readHolidayFile } from "@/lib/holidays/file";

const file = new URL("data/school_holidays.csv", import.meta.url);
const { periods, wrong } = readHolidayFile(readFileSync(file, "utf8"));
if (wrong.length > 0) throw new Error(`school_holidays.csv: ${JSON.stringify(wrong)}`);
await enterHolidays(periods);
// The database pool would otherwise keep the process for its idle time.
process.exit(0);
