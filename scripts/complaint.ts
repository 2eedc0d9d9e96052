/** Something the person at the keyboard can mend; the message is for them, in German. */
export class Complaint extends Error {
  override readonly name = "Complaint";
}

const BY_CODE: Record<string, (path: string) => string> = {
  EACCES: (path) => `Auf „${path}“ fehlt das Zugriffsrecht; ändern Sie die Rechte des Ordners.`,
  EPERM: (path) => `Auf „${path}“ fehlt das Zugriffsrecht; ändern Sie die Rechte des Ordners.`,
  EROFS: (path) => `„${path}“ liegt auf einem schreibgeschützten Datenträger.`,
  ENOSPC: (path) => `Für „${path}“ ist kein Platz mehr auf dem Datenträger.`,
  EEXIST: (path) => `„${path}“ sollte ein Ordner sein, dort ist aber eine Datei.`,
  ENOTDIR: (path) => `„${path}“ sollte in einem Ordner liegen, dort ist aber eine Datei.`,
};

/** The sentence for an error that somebody can mend, undefined for one in the program. */
export function sentenceFor(error: unknown): string | undefined {
  if (error instanceof Complaint) return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  return code && path ? BY_CODE[code]?.(path) : undefined;
}

/** Runs a script; an error people can mend is one sentence, any other keeps its trace. */
export async function run(script: () => Promise<void>): Promise<void> {
  try {
    await script();
  } catch (error) {
    console.error(sentenceFor(error) ?? error);
    process.exitCode = 1;
  }
}
