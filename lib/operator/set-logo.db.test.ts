import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db";
import { checkFile } from "@/lib/files/check-file";
import { PICTURE_FILES } from "@/lib/files/kinds";
import { findLogo } from "@/lib/operator/find-logo";
import { removeLogo, setLogo } from "@/lib/operator/set-logo";
import { keepShownFresh, shownLogo } from "@/lib/operator/shown";
import { buildNetwork, type Network } from "@/lib/testing/network";
import { pngOf, pngWith } from "@/lib/testing/pictures";
import { countStatements } from "@/lib/testing/statements";

let network: Network;
beforeEach(async () => {
  network = await buildNetwork();
});

function picture(width: number, height: number) {
  const sent = new File([new Uint8Array(pngOf(width, height))], "logo.png");
  return checkFile(sent, PICTURE_FILES);
}

const form = (version = 0) => ({ formKey: randomUUID(), version });
const standing = async () => (await db.setting.findUnique({ where: { key: "logo" } }))?.value;

describe("a logo", () => {
  it("is seen by everybody at its address, and costs a page no statement", async () => {
    const { programmeOffice } = network.actors;
    await setLogo(programmeOffice, { ...form(), file: await picture(120, 40) });
    const logo = shownLogo();
    expect(logo).toMatchObject({ alt: "Engagierte Stadt", width: 120, height: 40 });
    expect(await countStatements(async () => shownLogo())).toBe(0);
    const found = await findLogo(logo?.src.split("/").at(-1) ?? "");
    expect(found?.mediaType).toBe("image/png");
    expect(await findLogo("0".repeat(64))).toBeNull();
  });

  it("that is exchanged or taken away is deleted", async () => {
    const { programmeOffice } = network.actors;
    await setLogo(programmeOffice, { ...form(), file: await picture(120, 40) });
    await setLogo(programmeOffice, { ...form(1), file: await picture(60, 40) });
    expect(await db.storedFile.count()).toBe(1);
    expect(shownLogo()?.width).toBe(60);
    await removeLogo(programmeOffice, form(2));
    expect(await db.storedFile.count()).toBe(0);
    expect(shownLogo()).toBeUndefined();
    expect(await db.auditEvent.count({ where: { kind: "file.removed" } })).toBe(2);
  });

  it("of which two are sent at once is one, and the other leaves nothing behind", async () => {
    const { programmeOffice } = network.actors;
    const [one, other] = [await picture(120, 40), await picture(60, 40)];
    const both = await Promise.allSettled([
      setLogo(programmeOffice, { ...form(), file: one }),
      setLogo(programmeOffice, { ...form(), file: other }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await db.storedFile.count()).toBe(1);
  });

  it("is kept without what was written into it", async () => {
    const { programmeOffice } = network.actors;
    const secret = "Kim Muster";
    // Text and Exif stand between its head and its one dot.
    const parts = pngWith(secret);
    const body = pngOf(40, 40);
    const talking = Buffer.concat([
      body.subarray(0, 33),
      parts.subarray(33, 33 + 29 + 22),
      body.subarray(33),
    ]);
    const sent = new File([new Uint8Array(talking)], "logo.png");
    await setLogo(programmeOffice, { ...form(), file: await checkFile(sent, PICTURE_FILES) });
    const { content } = await db.storedFile.findFirstOrThrow();
    expect(Buffer.from(content).includes(secret)).toBe(false);
  });

  it.each([
    ["a dot", 1, 1, "logoShape"],
    ["a poster", 2001, 1000, "logoShape"],
    ["a strip", 400, 20, "logoShape"],
  ] as const)("is not %s", async (_, width, height, reason) => {
    const file = await picture(width, height);
    const trying = setLogo(network.actors.programmeOffice, { ...form(), file });
    await expect(trying).rejects.toMatchObject({ reason });
    expect(await db.storedFile.count()).toBe(0);
  });

  it("is not more than 500 kB heavy", async () => {
    const file = { ...(await picture(40, 40)), content: new Uint8Array(600_000), size: 600_000 };
    const heavy = { ...file, mediaType: "image/other" };
    const trying = setLogo(network.actors.programmeOffice, { ...form(), file: heavy });
    await expect(trying).rejects.toMatchObject({ reason: "logoTooLarge" });
  });

  it.each(["mayor", "office", "manager", "spokesperson", "outsider", "former"] as const)(
    "is not for the %s to set or take away",
    async (who) => {
      const actor = network.actors[who];
      const file = await picture(40, 40);
      const trying = setLogo(actor, { ...form(), file });
      await expect(trying).rejects.toMatchObject({ reason: "forbidden" });
      await expect(removeLogo(actor, form())).rejects.toMatchObject({ reason: "forbidden" });
      expect(await standing()).toBeUndefined();
    },
  );
});

it("another server hears of a new logo within moments", async () => {
  const shown = keepShownFresh();
  try {
    const { programmeOffice } = network.actors;
    await vi.waitUntil(() => shownLogo() === undefined, { timeout: 5000 });
    const changed = { changedAt: new Date(), changedById: programmeOffice.userId };
    const value = { fileId: randomUUID(), digest: "ab", width: 10, height: 10 };
    await db.setting.create({ data: { key: "logo", value, ...changed } });
    await vi.waitUntil(
      async () => {
        await db.$executeRaw`SELECT pg_notify('setting', '')`;
        return shownLogo()?.src === "/logo/ab";
      },
      { timeout: 5000, interval: 200 },
    );
  } finally {
    await shown.stop();
  }
});
