import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { limits } from "@/lib/limits/limits";
import { reportBarrier } from "@/lib/operator/report-barrier";
import { emptyDatabase } from "@/lib/testing/database";

const PLACE = "203.0.113.7";

beforeEach(emptyDatabase);

function report(changes: object = {}) {
  const typed = { where: "/appeals", what: "Der Knopf hat keinen Namen.", replyTo: null };
  return { formKey: randomUUID(), ...typed, ...changes };
}

describe("a report about a barrier", () => {
  it("goes to the operator with everything that was said", async () => {
    await reportBarrier(report(), PLACE);
    const [mail, ...others] = await db.outboxMail.findMany();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      to: "betrieb@rathausrunde.example",
      subject: "Barriere gemeldet",
    });
    const content = JSON.stringify(mail?.content);
    expect(content).toContain("Der Knopf hat keinen Namen.");
    expect(content).toContain("/appeals");
    expect(content).toContain("keine Antwort gewünscht");
  });

  it("is answered to the address that was given", async () => {
    await reportBarrier(report({ replyTo: "kim@beispiel.example" }), PLACE);
    const mail = await db.outboxMail.findFirstOrThrow();
    expect(mail.content).toMatchObject({ replyTo: "kim@beispiel.example" });
  });

  it("goes once with a double click", async () => {
    const once = report();
    await Promise.all([reportBarrier(once, PLACE), reportBarrier(once, PLACE)]);
    expect(await db.outboxMail.count()).toBe(1);
  });

  it("is refused when there were too many from one place, and others still get through", async () => {
    for (let sent = 0; sent < limits["barrier.place"].tries; sent++) {
      await reportBarrier(report(), PLACE);
    }
    await expect(reportBarrier(report(), PLACE)).rejects.toThrow("tooManyTries");
    await reportBarrier(report(), "198.51.100.1");
    expect(await db.outboxMail.count()).toBe(limits["barrier.place"].tries + 1);
  });
});
