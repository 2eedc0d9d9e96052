import { describe, expect, it } from "vitest";
import type { PressSpokesperson } from "@/lib/press/facts";
import { spokespersonInWords } from "@/lib/press/spokespersons";
import { pressFacts } from "@/lib/testing/press";

const zoselMohr: PressSpokesperson = {
  name: "Marion Zosel-Mohr",
  familyName: "Zosel-Mohr",
  salutation: "FRAU",
  city: "Stendal",
  isJustReElected: true,
  appeal: null,
};
const appeal = { title: "Werben Sie", callToAction: "Sprechen Sie darüber" };

describe("a spokesperson", () => {
  it.each<[Partial<PressSpokesperson>, string, string[]]>([
    [
      {},
      "",
      [
        "Marion Zosel-Mohr, Prozessmanagerin in Stendal, war kurz zuvor als Sprecherin im Netzwerk Engagierte Stadt wiedergewählt worden.",
      ],
    ],
    [
      { appeal },
      "Marion Zosel-Mohr bat um Hilfe.",
      [
        "Zosel-Mohr, Prozessmanagerin in Stendal, war kurz zuvor als Sprecherin im Netzwerk Engagierte Stadt wiedergewählt worden.",
        "Sie richtet an alle Rathäuser im Netzwerk Engagierte Stadt den Appell „Werben Sie“: „Sprechen Sie darüber.“",
      ],
    ],
    [
      { salutation: "HERR", city: null, appeal },
      "",
      [
        "Marion Zosel-Mohr war kurz zuvor als Sprecher im Netzwerk Engagierte Stadt wiedergewählt worden.",
        "Er richtet an alle Rathäuser im Netzwerk Engagierte Stadt den Appell „Werben Sie“: „Sprechen Sie darüber.“",
      ],
    ],
    [
      { salutation: null, appeal },
      "",
      [
        "Marion Zosel-Mohr, im Prozessmanagement tätig in Stendal, war kurz zuvor erneut in das Sprecheramt im Netzwerk Engagierte Stadt gewählt worden.",
        "Zosel-Mohr richtet an alle Rathäuser im Netzwerk Engagierte Stadt den Appell „Werben Sie“: „Sprechen Sie darüber.“",
      ],
    ],
    [
      { isJustReElected: false, appeal, salutation: "HERR" },
      "",
      [
        "Marion Zosel-Mohr, Prozessmanager in Stendal, richtet an alle Rathäuser im Netzwerk Engagierte Stadt den Appell „Werben Sie“: „Sprechen Sie darüber.“",
      ],
    ],
    [{ isJustReElected: false }, "", []],
  ])("%#: %j", (changes, text, expected) => {
    const topics = [{ kind: "CLOSING" as const, title: "", city: null, text }];
    const facts = { ...pressFacts([]), topics };
    expect(spokespersonInWords({ ...zoselMohr, ...changes }, facts)).toEqual(expected);
  });
});
