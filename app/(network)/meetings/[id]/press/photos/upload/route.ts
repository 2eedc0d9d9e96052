import { notFound } from "next/navigation";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { Refused } from "@/lib/errors";
import { PICTURE_FILES } from "@/lib/files/kinds";
import { receiveUpload } from "@/lib/files/receive-upload";
import { addPhoto } from "@/lib/press/add-photo";
import { findPressDesk } from "@/lib/press/queries";
import { addPhotoSchema } from "@/lib/press/schema";

type Context = { params: Promise<{ id: string }> };

/** Takes a picture for a press release; a refusal goes back to the form as a word in the address. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const actor = await requireActor();
  const desk = await findPressDesk(actor, (await params).id);
  if (!desk || !can(actor, "press.write", desk)) notFound();
  const page = `/meetings/${desk.id}/press/photos`;
  try {
    await receiveUpload(request, actor, PICTURE_FILES, async ({ values, file }) => {
      const read = addPhotoSchema.safeParse(values);
      if (!read.success) throw new Refused("conflict");
      return addPhoto(actor, read.data, file);
    });
    return seeOther(`${page}#bilder`);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return seeOther(`${page}?refused=${error.reason}#hinzufuegen`);
  }
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location } });
}
