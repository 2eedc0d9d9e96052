/** What a file may be, by the media type its content shows, with the ending its name gets. */
const PICTURES = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
} as const;

const DOCUMENTS = {
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
} as const;

export type FileKinds = Readonly<Record<string, string>>;

/** For the press: nothing but pictures. */
export const PICTURE_FILES: FileKinds = PICTURES;

/** For projects: what can be read without running anything. */
export const PROJECT_FILES: FileKinds = { ...DOCUMENTS, ...PICTURES };

/** For appeals: what a town hall opens without a program of its own. */
export const APPEAL_FILES: FileKinds = {
  ...PICTURES,
  "application/pdf": DOCUMENTS["application/pdf"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document":
    DOCUMENTS["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
};

/** For lists: what programs for tables write. */
export const SHEET_FILES: FileKinds = {
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "text/csv": "csv",
};

/** For tables that are read line by line. */
export const CSV_FILES: FileKinds = { "text/csv": "csv" };

/** Bytes: 25 MB. */
export const MOST_BYTES = 25 * 1024 * 1024;

/** Whether browsers may show it instead of saving it. */
export function isPicture(mediaType: string): boolean {
  return Object.hasOwn(PICTURES, mediaType);
}

/** What the `accept` of a file field says: endings. */
export function endingsOf(kinds: FileKinds): string {
  return Object.values(kinds)
    .flatMap((ending) => (ending === "jpg" ? [".jpg", ".jpeg"] : [`.${ending}`]))
    .join(",");
}
