import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import type { CheckedFile } from "@/lib/files/check-file";
import { keepFile } from "@/lib/files/keep-file";
import { once } from "@/lib/form/once";
import type { RemoveLogo } from "@/lib/operator/forms";
import { sizeOfLogo } from "@/lib/operator/rules";
import { keptFrom } from "@/lib/operator/settings";
import { refreshShown } from "@/lib/operator/shown";
import { writeSetting } from "@/lib/operator/writing";
import { withoutMetadata } from "@/lib/press/metadata";

type SetLogo = { formKey: string; version: number; file: CheckedFile };

/** Puts a picture into the head of every page, without what cameras and programs wrote into it; the one before is deleted. */
export async function setLogo(
  actor: Actor,
  { formKey, version, file }: SetLogo,
  now = new Date(),
): Promise<void> {
  assertCan(actor, "setting.change", null);
  const picture = withoutMetadata(file);
  const size = sizeOfLogo(picture);
  await inTransaction((tx) =>
    once(tx, formKey, async () => {
      const { id: fileId } = await keepFile(tx, actor, picture, {}, now);
      const logo = { fileId, digest: picture.digest, ...size };
      await replace(tx, actor, version, logo, now);
      return {};
    }),
  );
  await refreshShown();
}

/** Takes the picture out of the head of every page and deletes it. */
export async function removeLogo(
  actor: Actor,
  { formKey, version }: RemoveLogo,
  now = new Date(),
): Promise<void> {
  assertCan(actor, "setting.change", null);
  await inTransaction((tx) =>
    once(tx, formKey, async () => {
      await replace(tx, actor, version, {}, now);
      return {};
    }),
  );
  await refreshShown();
}

async function replace(tx: Tx, actor: Actor, version: number, logo: object, now: Date) {
  let before: unknown;
  const value = (was: unknown) => {
    before = was;
    return { ...logo };
  };
  await writeSetting(tx, actor, version, { key: "logo", value, fields: () => ({}) }, now);
  const old = keptFrom([{ key: "logo", value: before }]).logo;
  if (!old) return;
  await tx.storedFile.deleteMany({ where: { id: old.fileId } });
  await recordEvent(tx, { actor, kind: "file.removed", subjectId: old.fileId, at: now });
}
