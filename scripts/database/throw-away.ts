import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cluster, createCluster, startCluster } from "./start-cluster";

// Nobody needs these data after a power cut.
const HASTE = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
// The journeys count the statements of a page; what frames a transaction or sets up a connection is none.
const COUNTED = [
  "shared_preload_libraries=pg_stat_statements",
  "pg_stat_statements.max=10000",
  "pg_stat_statements.track_utility=off",
];

/** A server for tests in a temporary folder that goes with it. */
export async function startThrowAwayCluster(): Promise<Cluster> {
  const home = mkdtempSync(join(tmpdir(), "rathausrunde-test-"));
  const remove = () => rmSync(home, { recursive: true, force: true });
  try {
    const cluster = await startIn(home);
    return { ...cluster, stop: () => cluster.stop().then(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

async function startIn(home: string): Promise<Cluster> {
  // The server may run as another user, who has to pass through.
  chmodSync(home, 0o711);
  const folder = join(home, "postgres");
  await createCluster(folder, "test");
  return startCluster({
    folder,
    password: "test",
    logFile: join(home, "postgres.log"),
    flags: [...HASTE, ...COUNTED],
  });
}
