import { notFound } from "next/navigation";
import { can } from "@/lib/auth/policy";
import { currentActor } from "@/lib/auth/session";
import { Refused } from "@/lib/errors";
import { answerUpload, receiveForm, seeOther, typedBeside } from "@/lib/files/receive-upload";
import { uploadHolidaysSchema } from "@/lib/holidays/schema";
import { takeHolidayFile } from "@/lib/holidays/table";
import { uploadHolidays } from "@/lib/holidays/upload-holidays";

const PAGE = "/holidays";

/** Takes a table of school holidays to be looked at (docs/decisions/0010). */
export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return seeOther(`/sign-in?next=${encodeURIComponent(PAGE)}`);
  if (!can(actor, "holidays.replace", null)) notFound();

  const work = async (sent: FormData) => {
    const { name, digest, csv } = await takeHolidayFile(sent.get("file"));
    const typed = uploadHolidaysSchema.safeParse(typedBeside(sent, digest));
    if (!typed.success) throw new Refused("conflict");
    await uploadHolidays(actor, { ...typed.data, fileName: name, csv });
  };
  return answerUpload(PAGE, () => receiveForm(request, actor, work), "#vorschau");
}
