/*
 * What the minutes of the first meeting say under each item, by its title: what the press release
 * reports, in other words. Nobody is made to say more than it reports.
 */
export const FIRST_MINUTES: Readonly<Record<string, string>> = {
  "Kennenlernen in der neuen Konstellation":
    "Die Beteiligten lernten sich in der erweiterten Runde kennen. Dass sie sich die Zeit dafür nahmen, unterstreicht den hohen Stellenwert, den das Ehrenamt bei ihnen hat, und zeigt ihre Neugier auf Ideen und Wege der anderen.",
  "Persönliche Erwartungen und Möglichkeiten":
    "Zur Sprache kam, was sich die Einzelnen vom Austausch versprechen und was ihnen möglich ist.",
  "Wie die Städte das Prozessmanagement organisieren":
    "Die Koordinierungsstellen sind unterschiedlich aufgestellt; gerade daraus können die Städte voneinander lernen. Die freien Träger arbeiten eng mit ihren Rathäusern zusammen.",
  "Strategische Stadtziele":
    "Das Ehrenamt steht in diesen Zielen gleichberechtigt neben Bildung und Klimaschutz. Neugierig darauf waren vor allem Oberbürgermeister Sieler aus Stendal und Bürgermeisterin Schumacher aus Gardelegen.",
  "Wie es weitergeht":
    "Marion Zosel-Mohr bat die Verwaltungsspitzen, das Programm bekannter zu machen und zu zeigen, wie viel es bewirkt, wenn Verwaltung, Politik, Wirtschaft und Zivilgesellschaft zusammenarbeiten.",
};
