import { describe, expect, it } from "vitest";
import type { Block } from "./document";
import { toText } from "./to-text";

function text(...blocks: Block[]): string {
  return toText({ title: "", subject: "", author: "", createdAt: new Date(0), blocks });
}

describe("toText", () => {
  it("divides blocks by an empty line", () => {
    expect(
      text({ kind: "heading", level: 1, text: "Protokoll" }, { kind: "paragraph", text: "Kurz." }),
    ).toBe("Protokoll\n\nKurz.\n");
  });

  it("writes addresses out behind what they stand for, once", () => {
    expect(
      text({
        kind: "paragraph",
        text: [
          { text: "Mehr " },
          { text: "im Netz", href: "https://www.parchim.de/" },
          { text: ", " },
          { text: "rathaus@stadt.example", href: "mailto:rathaus@stadt.example" },
        ],
      }),
    ).toBe("Mehr im Netz (https://www.parchim.de/), rathaus@stadt.example\n");
  });

  it("numbers ordered lists and indents what follows a line break", () => {
    expect(text({ kind: "list", ordered: true, items: ["eins\nzwei", "drei"] })).toBe(
      "1. eins\n   zwei\n2. drei\n",
    );
    expect(text({ kind: "list", items: ["eins"] })).toBe("– eins\n");
  });

  it("says in each cell of a table what it is", () => {
    expect(
      text({
        kind: "table",
        caption: "Vereinbarungen",
        head: ["Was", "Wer", "Bis wann"],
        rows: [
          ["Leitfaden teilen", "Lemgo", "1. März 2027"],
          ["Gespräch führen", "Gardelegen", ""],
        ],
      }),
    ).toBe(
      "Vereinbarungen\n– Leitfaden teilen; Wer: Lemgo; Bis wann: 1. März 2027\n– Gespräch führen; Wer: Gardelegen\n",
    );
  });

  it("keeps facts and quotes in words", () => {
    expect(
      text(
        { kind: "facts", rows: [{ term: "Ort", text: "Parchim" }] },
        { kind: "quote", text: "Das hilft.", by: "Bürgermeister Baier" },
      ),
    ).toBe("Ort: Parchim\n\n„Das hilft.“\n– Bürgermeister Baier\n");
  });
});
