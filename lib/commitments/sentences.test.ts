import { expect, it } from "vitest";
import { countSentences, hasAtMostThreeSentences } from "@/lib/commitments/sentences";

it.each([
  ["Eins", 1],
  ["Eins.", 1],
  ["Die Vorlage liegt vor. Der Rat berät im März. Danach melden wir uns.", 3],
  ["Wir treffen uns am 3. März im Rathaus.", 1],
  ["Am 17. März, z. B. im Rathaus. Frau Dr. Meier kommt. Das steht fest!", 3],
  ["Im 2. Halbjahr 2026 berät der 3. Ausschuss.", 1],
  ["Das kostet ca. 500 Euro bzw. 600 Euro inkl. Miete.", 1],
  ["Nach § 5 Abs. 2 Nr. 3 geht es weiter. Der Rat stimmt zu.", 2],
  ["Wir laden Vereine, Schulen usw. Ehrenamtliche ein.", 1],
  ["Herr Prof. Dr. Weiß und Frau St. Martin reden mit u. a. Lemgo.", 1],
  ["Der e. V. Altmark hilft, d. h. Räume sind da.", 1],
  ["Wirklich? Sicher! Ganz bestimmt. Und noch einer", 4],
  ["Wirklich?! Ja … Danach geht es weiter.", 3],
  ["Er sagte: „Das geht.“ Danach war Pause.", 2],
  ["(So geht es.) Danach war Pause.", 2],
  ["Es sind 20 Vereine dabei. 12 davon sind neu.", 2],
  ["Eins\nZwei\n\nDrei\nVier", 4],
  ["Mehr unter www.stendal.de im Netz.", 1],
  ["Um 10.30 Uhr geht es los.", 1],
  ["", 0],
])("%j counts as %i sentences", (text, count) => expect(countSentences(text)).toBe(count));

it("takes three sentences and no fourth", () => {
  expect(hasAtMostThreeSentences("Eins geht. Zwei auch. Drei geht.")).toBe(true);
  expect(hasAtMostThreeSentences("Eins geht. Zwei auch. Drei geht. Vier nicht.")).toBe(false);
});
