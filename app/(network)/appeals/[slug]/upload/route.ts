import { notFound } from "next/navigation";
import { addAppealFile } from "@/lib/appeals/add-appeal-file";
import { readAppealToWrite } from "@/lib/appeals/list-drafts";
import { addAppealFileSchema } from "@/lib/appeals/schema";
import { currentActor } from "@/lib/auth/session";
import { Refused } from "@/lib/errors";
import { APPEAL_FILES } from "@/lib/files/kinds";
import { answerUpload, receiveUpload, seeOther } from "@/lib/files/receive-upload";

type Context = { params: Promise<{ slug: string }> };

/** Takes one file for a draft of an appeal (docs/decisions/0010). */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const page = `/appeals/${slug}/edit`;
  const actor = await currentActor();
  if (!actor) return seeOther(`/sign-in?next=${encodeURIComponent(page)}`);
  const appeal = await readAppealToWrite(actor, slug);
  if (!appeal) notFound();

  return answerUpload(page, () =>
    receiveUpload(request, actor, APPEAL_FILES, async ({ values, file }) => {
      const typed = addAppealFileSchema.safeParse(values);
      if (!typed.success) throw new Refused("conflict");
      await addAppealFile(actor, { ...typed.data, appealId: appeal.id, file });
    }),
  );
}
