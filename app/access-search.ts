import { type Access, EVERYBODY } from "./access-verdicts";

/** Everybody searches; what is found is what they may see. */
export const searchPages: Record<string, Access> = { "/search": EVERYBODY };
