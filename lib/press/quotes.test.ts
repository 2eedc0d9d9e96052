import { describe, expect, it } from "vitest";
import { quoteInWords } from "@/lib/press/quotes";
import { pressPerson } from "@/lib/testing/press";

const baier = pressPerson("Bürgermeister", "Marcus Baier", "HERR");

describe("a quote as it is printed", () => {
  it.each([
    ["Das hilft.", "„Das hilft“, sagte Lemgos Bürgermeister Marcus Baier."],
    ["Das hilft", "„Das hilft“, sagte Lemgos Bürgermeister Marcus Baier."],
    ["Hilft das?", "„Hilft das?“, fragte Lemgos Bürgermeister Marcus Baier."],
    ["Das hilft!", "„Das hilft!“, sagte Lemgos Bürgermeister Marcus Baier."],
    ["Das hilft …", "„Das hilft …“, sagte Lemgos Bürgermeister Marcus Baier."],
    ["Das hilft...", "„Das hilft...“, sagte Lemgos Bürgermeister Marcus Baier."],
    ["Eins. Zwei.", "„Eins. Zwei“, sagte Lemgos Bürgermeister Marcus Baier."],
    [
      "Ein „Grundgesetz“ hilft.",
      "„Ein ‚Grundgesetz‘ hilft“, sagte Lemgos Bürgermeister Marcus Baier.",
    ],
    [
      'Ein "Grundgesetz" hilft.',
      "„Ein ‚Grundgesetz‘ hilft“, sagte Lemgos Bürgermeister Marcus Baier.",
    ],
    ["  So ist’s. ", "„So ist’s“, sagte Lemgos Bürgermeister Marcus Baier."],
  ])("%s", (text, expected) => {
    expect(quoteInWords({ text, city: "Lemgo", speaker: baier })).toBe(expected);
  });
});
