import { join } from "node:path";
import { databaseOf } from "@/lib/testing/databases";
import { databaseUrl } from "@/scripts/database/administer";

/** Gives the worker that runs a file its own database and mail folder, before anything reads the settings. */
const worker = Number(process.env.VITEST_POOL_ID);
const shared = new URL(process.env.TEST_DATABASE_URL ?? "");

process.env.DATABASE_URL = databaseUrl(shared.href, databaseOf(worker, shared.pathname.slice(1)));
process.env.MAIL_FOLDER = join(process.env.TEST_MAILS ?? "", String(worker));
