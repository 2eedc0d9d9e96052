import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { eventInWords, kindChoices } from "@/lib/audit/wording";

/** Every kind the house can record, as its source names them. */
function recordedKinds(): string[] {
  const source = readFileSync(new URL("record-event.ts", import.meta.url), "utf8");
  return [...source.matchAll(/^ {2}\| "([a-zA-Z.]+)"/gm)].map(([, kind]) => kind ?? "");
}

describe("the kinds of the audit log", () => {
  it.each(recordedKinds())("%s has words of its own", (kind) => {
    expect(eventInWords(kind)).toMatch(/^\p{Lu}/u);
  });

  it("are told apart by their words", () => {
    const words = recordedKinds().map(eventInWords);
    expect(words.length).toBeGreaterThan(100);
    expect(new Set(words).size).toBe(words.length);
  });

  it("stand as they were kept when nothing records them any more", () => {
    expect(eventInWords("meeting.forgotten")).toBe("meeting.forgotten");
    expect(eventInWords("sonst")).toBe("sonst");
  });

  it("are chosen from in German order", () => {
    expect(kindChoices(["file.stored", "session.ended", "topic.dropped"])).toEqual([
      { kind: "session.ended", words: "Abgemeldet" },
      { kind: "file.stored", words: "Datei hochgeladen" },
      { kind: "topic.dropped", words: "Thema fallen gelassen" },
    ]);
  });
});
