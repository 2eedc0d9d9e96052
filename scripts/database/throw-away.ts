import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serverOwner } from "./owner";
import { type Cluster, createCluster, startCluster } from "./start-cluster";
