import { join } from "node:path";
import { applyMigrations, MigrationRefused } from "./migrations/apply-migrations";
import { readMigrationFiles } from "./migrations/migration-files";
