import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findAccount, requireReachable } from "./owner";

const STRANGER = { uid: 65_533, gid: 65_533 };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rathausrunde-owner-"));
  mkdirSync(join(folder, "data"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it("names the closed folder that keeps the database from its files", () => {
  chmodSync(folder, 0o700);
  expect(() => requireReachable(join(folder, "data/postgres"), STRANGER)).toThrow(
    `darf „${folder}“ nicht betreten`,
  );
});

it("is content when every folder may be passed through", () => {
  chmodSync(folder, 0o711);
  requireReachable(join(folder, "data/postgres"), STRANGER);
});

it("asks nothing of somebody who is not root", () => {
  chmodSync(folder, 0o700);
  requireReachable(join(folder, "data/postgres"), undefined);
});

it("reads an account from the list of the system", () => {
  const accounts = "root:x:0:0:root:/root:/bin/sh\npostgres:x:101:104::/var/lib:/bin/sh\n";
  expect(findAccount(accounts, "postgres")).toEqual({ uid: 101, gid: 104 });
  expect(findAccount(accounts, "post")).toBeUndefined();
});
