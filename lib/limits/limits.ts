/** How often something may be tried; `within` in seconds. Counted per subject: an address, a place on the net. */
export const limits = {
  /** Mails to one address. Together with the five tries of each code this leaves guessing hopeless. */
  "signIn.address": { tries: 5, within: 15 * 60 },
  "signIn.addressPerDay": { tries: 20, within: 24 * 60 * 60 },
  /** A whole town hall may come from one place. */
  "signIn.place": { tries: 40, within: 15 * 60 },
  "signIn.confirm": { tries: 60, within: 15 * 60 },
  /** Call wishes of one city, so that nobody floods the town halls. */
  "call.city": { tries: 10, within: 60 * 60 },
  /** Files of one person. */
  "upload.person": { tries: 40, within: 60 * 60 },
  /** Reports of barriers, which anybody may send. */
  "barrier.place": { tries: 10, within: 60 * 60 },
  /** Corrections asked for behind one personal link. */
  "person.correction": { tries: 5, within: 24 * 60 * 60 },
  /** Calendar addresses that open nothing, such as those given back; programs ask for them on and on. */
  "feed.place": { tries: 60, within: 15 * 60 },
  /** Searches of people who are not signed in; typing asks several times a word. */
  "search.place": { tries: 600, within: 15 * 60 },
  /** Objects and lists of the open interface; a program that reads the lists of a hundred cities stays below. */
  "open.place": { tries: 1200, within: 15 * 60 },
} as const satisfies Record<string, { tries: number; within: number }>;

export type Limit = keyof typeof limits;
