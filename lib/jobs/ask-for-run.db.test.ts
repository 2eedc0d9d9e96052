import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { checkHealth } from "@/lib/health/check-health";
import { askForRun } from "@/lib/jobs/ask-for-run";
import { listJobs } from "@/lib/jobs/list-jobs";
import { noteRun, runNoted } from "@/lib/jobs/note-run";
import { type RunningJobs, runJobs } from "@/lib/jobs/run-jobs";
import { startWanted } from "@/lib/jobs/start-wanted";
import { buildNetwork, type Network } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

let network: Network;
beforeEach(async () => {
  network = await buildNetwork();
});

const wish = (job = "clean-up") => ({ formKey: randomUUID(), job });

async function viewOf(name: string) {
  const jobs = await listJobs(network.actors.programmeOffice);
  return jobs.find((job) => job.name === name);
}

/** A run that fails with an error whose message names somebody. */
function failingRun(error: Error = new TypeError("baier@lemgo.example is not a function")) {
  return runNoted("clean-up", () => Promise.reject(error)).catch(() => undefined);
}

describe("a job", () => {
  it("is known by when it ran, and when it is due next", async () => {
    expect(await viewOf("clean-up")).toMatchObject({ state: "never", since: null });
    await runNoted("clean-up", () => Promise.resolve());
    expect(await viewOf("clean-up")).toMatchObject({
      state: "done",
      since: expect.any(Date),
      nextAt: expect.any(Date),
      error: null,
    });
  });

  it("that fails stands first, with a reason that names nobody", async () => {
    await failingRun();
    const [first] = await listJobs(network.actors.programmeOffice);
    expect(first).toMatchObject({ name: "clean-up", state: "failed", error: "TypeError" });
    expect(JSON.stringify(await db.jobRun.findMany())).not.toContain("lemgo");

    await failingRun(new Refused("conflict"));
    expect(await viewOf("clean-up")).toMatchObject({ error: "Refused:conflict" });
    await runNoted("clean-up", () => Promise.resolve());
    expect(await viewOf("clean-up")).toMatchObject({ state: "done", error: null });
  });

  it("that failed is a warning of the health check, until it goes through", async () => {
    await noteRun("deliver-mail");
    await failingRun();
    const failed = await checkHealth(undefined, 3600);
    expect(failed).toMatchObject({ status: "ok", checks: { jobs: "warning" } });
    expect(failed.hints).toEqual([expect.stringContaining("/jobs")]);
    await runNoted("clean-up", () => Promise.resolve());
    expect((await checkHealth(undefined, 3600)).checks.jobs).toBe("ok");
  });

  it("is listed with all others by one statement", async () => {
    expect(await countStatements(() => listJobs(network.actors.programmeOffice))).toBe(1);
  });
});

describe("a wish for a run", () => {
  it("waits, is audited, and is uttered once by a double click", async () => {
    const { programmeOffice } = network.actors;
    const once = wish();
    await Promise.all([askForRun(programmeOffice, once), askForRun(programmeOffice, once)]);
    await askForRun(programmeOffice, wish());
    expect(await viewOf("clean-up")).toMatchObject({ state: "never", wantedAt: expect.any(Date) });
    expect(await db.auditEvent.findMany({ where: { kind: "job.wanted" } })).toMatchObject([
      { actorId: programmeOffice.userId, details: { job: "clean-up" } },
    ]);
  });

  it("is taken up by one of two servers", async () => {
    await askForRun(network.actors.programmeOffice, wish());
    const started: string[] = [];
    const server = () =>
      startWanted((job) => {
        started.push(job);
        return Promise.resolve();
      });
    await Promise.all([server(), server()]);
    await server();
    expect(started).toEqual(["clean-up"]);
  });

  it("stands again where it could not be passed on", async () => {
    await askForRun(network.actors.programmeOffice, wish());
    const broken = startWanted(() => Promise.reject(new Error("gone")));
    await expect(broken).rejects.toThrow("gone");
    expect(await viewOf("clean-up")).toMatchObject({ wantedAt: expect.any(Date) });
  });

  it.each(["mayor", "office", "manager", "spokesperson", "outsider", "former"] as const)(
    "is not for the %s",
    async (who) => {
      const actor = network.actors[who];
      await expect(askForRun(actor, wish())).rejects.toMatchObject({ reason: "forbidden" });
      await expect(listJobs(actor)).rejects.toMatchObject({ reason: "forbidden" });
      expect(await db.jobRun.count()).toBe(0);
    },
  );

  it("about a job that does not exist is refused", async () => {
    const { programmeOffice } = network.actors;
    await expect(askForRun(programmeOffice, wish("rm"))).rejects.toMatchObject({
      reason: "notFound",
    });
  });
});

describe("while jobs run", () => {
  let jobs: RunningJobs | undefined;
  afterEach(async () => {
    await jobs?.stop();
    jobs = undefined;
  });

  it("a wish is done within moments, also one uttered before", async () => {
    const { programmeOffice } = network.actors;
    await askForRun(programmeOffice, wish());
    jobs = await runJobs();
    const reports = (count: number) => async () => (await db.retentionReport.count()) === count;
    await vi.waitUntil(reports(1), { timeout: 20_000, interval: 100 });
    await askForRun(programmeOffice, wish());
    await vi.waitUntil(reports(2), { timeout: 10_000, interval: 100 });
    expect(await viewOf("clean-up")).toMatchObject({ wantedAt: null });
  }, 40_000);
});
