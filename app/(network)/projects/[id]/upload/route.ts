import { notFound } from "next/navigation";
import { can } from "@/lib/auth/policy";
import { currentActor } from "@/lib/auth/session";
import { Refused } from "@/lib/errors";
import { PROJECT_FILES } from "@/lib/files/kinds";
import { answerUpload, receiveUpload, seeOther } from "@/lib/files/receive-upload";
import { addFile } from "@/lib/projects/add-file";
import { findProjectCity } from "@/lib/projects/queries";
import { addFileSchema } from "@/lib/projects/schema";

type Context = { params: Promise<{ id: string }> };

/** Takes one file for a project of the own city (docs/decisions/0010). */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id: projectId } = await params;
  const actor = await currentActor();
  if (!actor) return seeOther(`/sign-in?next=${encodeURIComponent(`/projects/${projectId}`)}`);
  const project = await findProjectCity(actor, projectId);
  if (!project || !can(actor, "project.keep", project)) notFound();

  return answerUpload(`/projects/${projectId}`, () =>
    receiveUpload(request, actor, PROJECT_FILES, async ({ values, file }) => {
      const typed = addFileSchema.safeParse(values);
      if (!typed.success) throw new Refused("conflict");
      await addFile(actor, { ...typed.data, projectId, file });
    }),
  );
}
