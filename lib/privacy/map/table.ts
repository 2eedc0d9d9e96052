/** What the columns of a table that can hold words are, and what becomes of the row when a person goes. */
export type TableMap = {
  title: string;
  /** About the person the row belongs to, or in its own words: goes with the person. */
  own?: string;
  /** About a thing, and maybe naming somebody: the name goes, the words stay. */
  words?: string;
  /** Names of people as somebody typed them: shown to nobody but the named. */
  others?: string;
  /** Marks, states and checksums: name nobody, and are needed as they are. */
  technical?: string;
  /** Whose the own columns are: the column that names the user or official. */
  of?: string;
  /** The column with a mail address that makes a row the person's, without an id. */
  address?: string;
  /** The whole row goes with the person. */
  goes?: true;
};
