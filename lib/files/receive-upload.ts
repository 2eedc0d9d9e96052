import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { type Refusal, Refused } from "@/lib/errors";
import { type CheckedFile, checkFile } from "@/lib/files/check-file";
import type { FileKinds } from "@/lib/files/kinds";
import { fits } from "@/lib/files/rules";
import { inTurn } from "@/lib/files/turn";
import { isOutOfReach } from "@/lib/form/out-of-reach";
import { isOwnOrigin } from "@/lib/form/own-origin";
import { keyedByContent } from "@/lib/form/sending-key";
import { type FormValues, formValues } from "@/lib/form/values";
import { countTry } from "@/lib/limits/count-try";
import { log } from "@/lib/log";

type Upload = {
  /** Everything typed beside the file; its form key belongs to this content. */
  values: FormValues;
  file: CheckedFile;
};

/** The door for forms with a file that is kept as it is; the file is looked at before `work` gets it. */
export async function receiveUpload<Result>(
  request: Request,
  actor: Pick<Actor, "userId">,
  kinds: FileKinds,
  work: (upload: Upload) => Promise<Result>,
): Promise<Result> {
  return receiveForm(request, actor, async (sent) => work(await readUpload(sent, kinds)));
}

/**
 * The door for forms with any file, as `submit` is for all others: refuses foreign origins, people who send without
 * end, and what is too large before a byte of it is read; then takes one form after the other, so that memory holds
 * few. Who may send is asked before this is called. What `work` gives is given back.
 */
export async function receiveForm<Result>(
  request: Request,
  actor: Pick<Actor, "userId">,
  work: (sent: FormData) => Promise<Result>,
): Promise<Result> {
  if (!(await isOwnOrigin())) throw new Refused("foreignOrigin");
  await countTry("upload.person", actor.userId);
  if (!fits(request.headers.get("content-length"))) throw new Refused("fileTooLarge");
  return inTurn(async () => work(await readForm(request)));
}

function readForm(request: Request): Promise<FormData> {
  return request.formData().catch(() => {
    throw new Refused("fileMissing");
  });
}

async function readUpload(formData: FormData, kinds: FileKinds): Promise<Upload> {
  const sent = formData.get("file");
  const file = await checkFile(sent instanceof File ? sent : null, kinds);
  return { values: typedBeside(formData, file.digest), file };
}

/** Everything typed beside the file of this digest; the form key belongs to both. */
export function typedBeside(formData: FormData, digest: string): FormValues {
  formData.set("file", digest);
  const values = formValues(formData);
  if (values === "tooMany") throw new Refused("conflict");
  const { file: _, ...typed } = keyedByContent(values);
  return typed;
}

/** Leads back to the page the form stands on: to what came of it, or with the reason of a refusal, which the page puts into words. */
export async function answerUpload(
  page: string,
  work: () => Promise<unknown>,
  outcome = "?file=added#dateien",
): Promise<Response> {
  try {
    await work();
    return seeOther(`${page}${outcome}`);
  } catch (error) {
    return seeOther(`${page}?file=${reasonOf(error)}#datei`);
  }
}

/** After a POST browsers are to ask for another page (RFC 9110, 15.4.4). */
export function seeOther(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address } });
}

function reasonOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.reason;
  if (!isOutOfReach(error)) throw error;
  log().error({ error: (error as Error).name }, "database out of reach");
  return "unavailable";
}
