/** Where the skip link leads; the same on every page. */
export const mainId = "inhalt";
