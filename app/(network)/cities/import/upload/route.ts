import { notFound } from "next/navigation";
import { can } from "@/lib/auth/policy";
import { currentActor } from "@/lib/auth/session";
import { uploadCitiesSchema } from "@/lib/cities/importing";
import { takeSheet } from "@/lib/cities/table";
import { uploadCities } from "@/lib/cities/upload-cities";
import { Refused } from "@/lib/errors";
import { answerUpload, receiveForm, seeOther, typedBeside } from "@/lib/files/receive-upload";

const PAGE = "/cities/import";

/** Takes a table of cities to be looked at (docs/decisions/0010). */
export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return seeOther(`/sign-in?next=${encodeURIComponent(PAGE)}`);
  if (!can(actor, "city.import", null)) notFound();

  const work = async (sent: FormData) => {
    const { name, digest, cells } = await takeSheet(sent.get("file"));
    const typed = uploadCitiesSchema.safeParse(typedBeside(sent, digest));
    if (!typed.success) throw new Refused("conflict");
    await uploadCities(actor, { ...typed.data, fileName: name, cells });
  };
  return answerUpload(PAGE, () => receiveForm(request, actor, work), "#vorschau");
}
