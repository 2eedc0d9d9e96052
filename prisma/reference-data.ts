import { readFileSync } from "node:fs";
import { enterHolidays } from "@/lib/holidays/enter-holidays";
import { readHolidayFile } from "@/lib/holidays/file";
import { enterMunicipalities } from "@/lib/municipalities/enter-municipalities";
import { readMunicipalities } from "@/lib/municipalities/file";

const read = (name: string) => readFileSync(new URL(`data/${name}`, import.meta.url), "utf8");

const { periods, wrong } = readHolidayFile(read("school_holidays.csv"));
if (wrong.length > 0) throw new Error(`school_holidays.csv: ${JSON.stringify(wrong)}`);
await enterHolidays(periods);
await enterMunicipalities(readMunicipalities(read("municipalities.csv")));
// The database pool would otherwise keep the process for its idle time.
process.exit(0);
