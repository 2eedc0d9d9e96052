import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { findFile } from "@/lib/files/queries";
import { addPhoto } from "@/lib/press/add-photo";
import { describePhoto } from "@/lib/press/describe-photo";
import { publishPressRelease } from "@/lib/press/publish-press-release";
import { removePhoto } from "@/lib/press/remove-photo";
import { decideByLink } from "@/lib/releases/decide-by-link";
import { findLinkedPicture } from "@/lib/releases/queries";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import {
  askedPhoto,
  decision,
  draftOf,
  heldMeeting,
  picture,
  tokenOf,
} from "@/lib/testing/releases";

let network: Network;
let pressReleaseId: string;

beforeEach(async () => {
  network = await buildNetwork();
  pressReleaseId = await draftOf(network, await heldMeeting(network), "Ein Satz.");
});

async function add(who: keyof Network["actors"] = "manager", secret: string | null = null) {
  const input = { formKey: randomUUID(), pressReleaseId };
  return addPhoto(network.actors[who], input, await picture(secret), NOW);
}

const publish = async () => {
  const { version } = await db.pressRelease.findUniqueOrThrow({ where: { id: pressReleaseId } });
  const input = { formKey: randomUUID(), pressReleaseId, version };
  return publishPressRelease(network.actors.manager, input, NOW);
};

describe("a picture that is added", () => {
  it("is kept without what the camera wrote into it", async () => {
    await add("manager", "Kim Kranz");
    const { content, name } = await db.storedFile.findFirstOrThrow();
    expect(name).toBe("Runde.png");
    expect(Buffer.from(content).toString("latin1")).not.toContain("Kim Kranz");
  });

  it("is one of six at most", async () => {
    for (let n = 0; n < 6; n++) await add();
    await expect(add()).rejects.toThrow("filesFull");
    expect(await db.storedFile.count()).toBe(6);
  });

  it.each([
    ["a mayor of the circle", "mayor", "forbidden"],
    ["somebody of another city", "outsider", "notFound"],
  ] as const)("is not taken from %s", async (_, who, reason) => {
    await expect(add(who)).rejects.toThrow(reason);
    expect(await db.storedFile.count()).toBe(0);
  });

  it("is taken once when the form is sent twice", async () => {
    const input = { formKey: randomUUID(), pressReleaseId };
    const file = await picture();
    const twice = [0, 1].map(() => addPhoto(network.actors.manager, input, file, NOW));
    const [first, second] = await Promise.all(twice);
    expect(first).toEqual(second);
    expect(await db.pressPhoto.count()).toBe(1);
  });
});

describe("who is asked to be seen on a picture", () => {
  it("sees it by the link of the mail, until it is taken away", async () => {
    const photoId = await askedPhoto(network, pressReleaseId);
    const { id } = await db.release.findFirstOrThrow({ where: { photoId } });
    const token = await tokenOf(id);
    const { content } = await picture();
    const seen = await findLinkedPicture(token, NOW);
    expect(seen).toMatchObject({ name: "Runde.png", mediaType: "image/png" });
    expect(Buffer.from(seen?.content ?? [])).toEqual(Buffer.from(content));
    expect(await findLinkedPicture(`${token}x`, NOW)).toBeNull();
    await removePhoto(network.actors.manager, { formKey: randomUUID(), photoId }, NOW);
    expect(await findLinkedPicture(token, NOW)).toBeNull();
  });

  it.each([
    ["with the mayor's own account", "lemgoMayor", true],
    ["in the mayor's office", "lemgoOffice", true],
    ["in another city", "mayor", false],
    ["in another circle", "outsider", false],
  ] as const)("%s: %s sees it signed in: %s", async (_, who, sees) => {
    const id = await askedPhoto(network, pressReleaseId);
    const { fileId } = await db.pressPhoto.findUniqueOrThrow({ where: { id } });
    expect((await findFile(network.actors[who], fileId)) !== null).toBe(sees);
    expect(await findFile(null, fileId)).toBeNull();
  });
});

it.each(["manager", "lemgoMayor"] as const)(
  "a picture that was taken away is seen by nobody any more, not by %s",
  async (who) => {
    const photoId = await askedPhoto(network, pressReleaseId);
    const { fileId } = await db.pressPhoto.findUniqueOrThrow({ where: { id: photoId } });
    expect(await findFile(network.actors[who], fileId)).not.toBeNull();
    await removePhoto(network.actors.manager, { formKey: randomUUID(), photoId }, NOW);
    expect(await findFile(network.actors[who], fileId)).toBeNull();
  },
);

describe("with a picture", () => {
  const say = async (photoId: string, answer: "RELEASE" | "REFUSE") => {
    const { id } = await db.release.findFirstOrThrow({ where: { photoId, replacedAt: null } });
    await decideByLink(await tokenOf(id), { ...decision({ answer }), name: "Marcus Baier" }, NOW);
  };

  it("nothing is published before everybody to be seen released it", async () => {
    const photoId = await askedPhoto(network, pressReleaseId);
    await expect(publish()).rejects.toThrow("releaseMissing");
    await say(photoId, "RELEASE");
    await publish();
  });

  it("another caption is another question", async () => {
    const photoId = await askedPhoto(network, pressReleaseId);
    await say(photoId, "RELEASE");
    const words = { alternative: "Vier Menschen", caption: "Ganz anders", credit: "Kim Kranz" };
    const input = { formKey: randomUUID(), photoId, showsNobody: false, ...words };
    await describePhoto(network.actors.manager, input, NOW);
    await expect(publish()).rejects.toThrow("releaseMissing");
  });

  it("that was refused, one goes on without it", async () => {
    const photoId = await askedPhoto(network, pressReleaseId);
    await say(photoId, "REFUSE");
    await expect(publish()).rejects.toThrow("releaseMissing");
    await removePhoto(network.actors.manager, { formKey: randomUUID(), photoId }, NOW);
    await publish();
  });
});
