export type Values = Record<string, unknown>;

/** A row that has to do with the person: it is about them, done by them, or names them. */
export type Belonging = { table: string; why: "about" | "by" | "named"; values: Values };
