import { notFound } from "next/navigation";
import { can } from "@/lib/auth/policy";
import { currentActor } from "@/lib/auth/session";
import { type Refusal, Refused } from "@/lib/errors";
import { PICTURE_FILES } from "@/lib/files/kinds";
import { receiveUpload, seeOther } from "@/lib/files/receive-upload";
import { setLogoSchema } from "@/lib/operator/forms";
import { setLogo } from "@/lib/operator/set-logo";

/** Of a logo these are said in other words than of the files of a project. */
const WORDS: Partial<Record<Refusal, Refusal>> = {
  fileUnknown: "logoUnknown",
  fileTooLarge: "logoTooLarge",
};

/** Takes the logo of the network (docs/decisions/0010). */
export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return seeOther("/sign-in?next=%2Fsettings");
  if (!can(actor, "setting.change", null)) notFound();
  try {
    await receiveUpload(request, actor, PICTURE_FILES, async ({ values, file }) => {
      const typed = setLogoSchema.safeParse(values);
      if (!typed.success) throw new Refused("conflict");
      await setLogo(actor, { ...typed.data, file });
    });
    return seeOther("/settings?saved=1#logo");
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return seeOther(`/settings?file=${WORDS[error.reason] ?? error.reason}#datei`);
  }
}
