const MOST = 3;

/** Words whose dot ends no sentence; single letters and numbers ("z. B.", "3. März") need no entry. */
const ABBREVIATIONS = new Set(
  "abs abt art az bspw bzgl bzw ca dipl dr etc evtl ev fr ggf hr inkl ing jh jhd max min mind mio mrd nr prof rd sog st std str tel ua usw uvm vgl vors zzgl".split(
    " ",
  ),
);

const ENDS = /(\S*?)([.!?…]+)[)“”"’]*\s+(?=[„"»(]?[\p{Lu}\d])/gu;

/** How many sentences a text has; each line ends one, whether or not there is a dot. */
export function countSentences(text: string): number {
  return text
    .split(/\n+/)
    .filter((line) => line.trim())
    .reduce((sum, line) => sum + 1 + [...line.trim().matchAll(ENDS)].filter(isEnd).length, 0);
}

/** Reports are read by busy people. */
export function hasAtMostThreeSentences(text: string): boolean {
  return countSentences(text) <= MOST;
}

function isEnd([, word = "", marks = ""]: RegExpMatchArray): boolean {
  if (marks !== ".") return true;
  const bare = word.replace(/^[„"»(]+/u, "").replace(/[)“”"’]+$/u, "");
  // A number before a dot is mostly an ordinal; of the two mistakes the kind one is made.
  if (/^\d+$/.test(bare) || /(^|\.)\p{L}$/u.test(bare)) return false;
  return !ABBREVIATIONS.has(bare.toLowerCase());
}
