import { createHash } from "node:crypto";
import type { FileRefusal } from "@/lib/form/fields";

export type TextFile = { name: string; text: string };

type Allowed = { mostBytes: number; endings: readonly string[] };

/**
 * Takes a small text file (UTF-8) out of a form. A word stays in its place, which the schema judges, so that the
 * form goes through the one door; as a checksum it also tells two files apart that are sent one after the other.
 */
export async function takeTextFile(
  formData: FormData,
  name: string,
  allowed: Allowed,
): Promise<{ formData: FormData; file: TextFile }> {
  const sent = formData.get(name);
  const read = await readFile(sent, allowed);
  const isTaken = typeof read !== "string";
  return {
    formData: withWord(formData, name, isTaken ? checksumOf(read.text) : read),
    file: isTaken ? read : { name: "", text: "" },
  };
}

/** The form with a word in the place of its file. */
function withWord(formData: FormData, name: string, word: string): FormData {
  const rest = new FormData();
  for (const [key, value] of formData) if (key !== name) rest.append(key, value);
  rest.append(name, word);
  return rest;
}

async function readFile(
  sent: FormDataEntryValue | null,
  { mostBytes, endings }: Allowed,
): Promise<TextFile | FileRefusal> {
  if (!(sent instanceof File) || sent.size === 0) return "fileMissing";
  if (sent.size > mostBytes) return "fileTooLarge";
  const isNamed = endings.some((ending) => sent.name.toLowerCase().endsWith(ending));
  if (!isNamed) return "fileType";
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await sent.arrayBuffer());
    // A picture that happens to be renamed.
    if (text.includes("\0")) return "fileType";
    return { name: sent.name.slice(-120), text };
  } catch {
    return "fileEncoding";
  }
}

/** SHA-256 in hex. */
export function checksumOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
