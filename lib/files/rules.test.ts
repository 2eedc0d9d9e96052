import { describe, expect, it } from "vitest";
import { MOST_BYTES } from "@/lib/files/kinds";
import { cleanName, disposition, fits, sizeInWords } from "@/lib/files/rules";

describe("the name of a file", () => {
  it.each([
    ["Ehrenamtskarte (Stand März).pdf", "pdf", "Ehrenamtskarte (Stand März).pdf"],
    ["C:\\Users\\kim\\plan.pdf", "pdf", "plan.pdf"],
    ["../../etc/passwd", "pdf", "passwd.pdf"],
    ["rechnung.pdf.exe", "pdf", "rechnung.pdf.pdf"],
    ["foto.jpeg", "jpg", "foto.jpg"],
    ["gpj.\u202Eexe.png", "png", "gpj. exe.png"],
    ['a"b\r\nSet-Cookie: x.pdf', "pdf", "a b Set-Cookie x.pdf"],
    ["...", "pdf", "Datei.pdf"],
    ["", "png", "Datei.png"],
  ])("%j becomes, as %s, %j", (name, ending, kept) => {
    expect(cleanName(name, ending)).toBe(kept);
  });

  it("stays short and keeps its ending", () => {
    const kept = cleanName(`${"lang ".repeat(100)}.docx`, "docx");

    expect(kept.length).toBeLessThanOrEqual(120);
    expect(kept).toMatch(/lang\.docx$/);
  });

  it("reaches every browser, umlauts and all", () => {
    expect(disposition("attachment", "Für's Ehrenamt.pdf")).toBe(
      `attachment; filename="F_r's Ehrenamt.pdf"; filename*=UTF-8''F%C3%BCr%27s%20Ehrenamt.pdf`,
    );
  });
});

describe("a form with a file", () => {
  it.each([
    [String(MOST_BYTES), true],
    [String(MOST_BYTES + 60 * 1024), true],
    [String(26 * 1024 * 1024), false],
    [null, false],
    ["viel", false],
    ["-1", false],
  ])("of length %s is read: %s", (length, read) => {
    expect(fits(length)).toBe(read);
  });
});

it.each([
  [10, "1 kB"],
  [120_000, "117 kB"],
  [3_565_158, "3,4 MB"],
  [MOST_BYTES, "25 MB"],
])("%d bytes are %s", (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
