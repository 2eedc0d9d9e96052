/** Something that waits for the reader, with the page where it is done. */
export type WaitingLine = { key: string; href: string; title: string; text: string };
