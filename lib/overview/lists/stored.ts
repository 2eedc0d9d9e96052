/** A row as JSON brings it: dates and moments are text. */
export type Stored<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? Stored<Item>[]
    : T extends object
      ? { [Key in keyof T]: Stored<T[Key]> }
      : T;

/** A moment or a day that may be missing. A day becomes midnight UTC, the shape of a date column. */
export function dateOrNull(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
