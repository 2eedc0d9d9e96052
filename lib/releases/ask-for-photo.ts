import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { findPhoto } from "@/lib/press/photos";
import { speakerInList } from "@/lib/press/quoted";
import { isPhotoDescribed } from "@/lib/press/rules";
import { type Asked, ask, askedOfficial } from "@/lib/releases/asking";
import type { AskForPhoto } from "@/lib/releases/schema";
import { spoken } from "@/lib/releases/standing";

/** Asks somebody to be seen on a picture to release it with its caption. */
export async function askForPhoto(
  actor: Actor,
  input: AskForPhoto,
  now = new Date(),
): Promise<{ meetingId: string }> {
  const { photoId } = input;
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { pressRelease, ...photo } = await findPhoto(tx, actor, photoId);
      const { meeting } = pressRelease;
      assertCan(actor, "release.ask", meeting);
      if (!isPhotoDescribed(photo)) throw new Refused("incomplete");

      const asked = await findAsked(tx, meeting.circleId, input);
      await endOwn(tx, photoId, asked, now);
      await tx.pressPhoto.update({
        where: { id: photoId },
        data: { showsNobody: false },
        select: { id: true },
      });
      await ask(tx, actor, { photoId }, { ...asked, text: photo.caption }, now);
      return { meetingId: meeting.id };
    }),
  );
}

/** An official of a city of the circle, past ones too; or whoever is named with an address. */
async function findAsked(
  tx: Tx,
  circleId: string,
  { officialId, name, email }: AskForPhoto,
): Promise<Asked> {
  if (!officialId) return { officialId: null, cityId: null, name: name ?? "", email };
  const official = await tx.official.findFirst({
    where: { id: officialId, city: { circles: { some: { circleId } } } },
    select: spoken.official.select,
  });
  if (!official) throw new Refused("notFound");
  const named = speakerInList({ official, speakerName: null, speakerOffice: null });
  return askedOfficial(official, named);
}

/** Somebody who refused may be asked again; somebody who was asked and has not answered is reminded instead. */
async function endOwn(tx: Tx, photoId: string, { officialId, email, name }: Asked, now: Date) {
  const same = officialId ? { officialId } : { officialId: null, email, name };
  const before = await tx.release.findFirst({
    where: { photoId, replacedAt: null, ...same },
    select: { id: true, refusedAt: true },
  });
  if (!before) return;
  if (!before.refusedAt) throw new Refused("releaseAsked");
  await tx.release.update({
    where: { id: before.id },
    data: { replacedAt: now },
    select: { id: true },
  });
}
