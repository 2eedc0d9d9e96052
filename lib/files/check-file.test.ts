import { describe, expect, it } from "vitest";
import { checkFile } from "@/lib/files/check-file";
import { MOST_BYTES, PICTURE_FILES, PROJECT_FILES } from "@/lib/files/kinds";
import { office, pdf, png, program, zip } from "@/lib/testing/files";

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

function file(content: Uint8Array | string, name: string, type = ""): File {
  return new File([typeof content === "string" ? content : new Uint8Array(content)], name, {
    type,
  });
}

describe("a file of a project", () => {
  it.each([
    ["a PDF", () => pdf(), "plan.pdf", "plan.pdf"],
    ["a presentation", async () => office("pptx"), "folien.pptx", "folien.pptx"],
    ["a document", async () => office("docx"), "brief.docx", "brief.docx"],
    ["a picture", async () => png(), "bild.png", "bild.png"],
    ["a PDF by another name", () => pdf(), "plan.exe", "plan.pdf"],
  ])("is taken when it is %s", async (_, content, name, kept) => {
    const sent = await content();

    const checked = await checkFile(file(sent, name, "text/html"), PROJECT_FILES);

    expect(checked).toMatchObject({ name: kept, size: sent.length });
    expect(checked.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ["a program renamed to PDF", program(), "plan.pdf"],
    ["a page", "<!doctype html><script>alert(1)</script>", "plan.pdf"],
    ["a drawing that may hold scripts", SVG, "bild.svg"],
    ["a drawing renamed to PNG", SVG, "bild.png"],
    ["a document with macros", office("docm"), "brief.docx"],
    ["a presentation with macros", office("pptm"), "folien.pptx"],
    ["a spreadsheet", office("xlsx"), "tabelle.docx"],
    ["any other archive", zip({ "a.txt": "a" }), "folien.pptx"],
    ["plain text", "Guten Tag", "plan.pdf"],
  ])("is refused when it is %s", async (_, content, name) => {
    const checked = checkFile(file(content, name, "application/pdf"), PROJECT_FILES);

    await expect(checked).rejects.toMatchObject({ reason: "fileUnknown" });
  });

  it("is refused when there is none, or nothing in it", async () => {
    const missing = { reason: "fileMissing" };

    await expect(checkFile(null, PROJECT_FILES)).rejects.toMatchObject(missing);
    await expect(checkFile(file("", "leer.pdf"), PROJECT_FILES)).rejects.toMatchObject(missing);
  });

  it("may have 25 MB and not a byte more", async () => {
    const content = Buffer.alloc(MOST_BYTES + 1);
    png().copy(content);

    await expect(
      checkFile(file(content.subarray(1), "x.png"), PROJECT_FILES),
    ).rejects.toMatchObject({ reason: "fileUnknown" });
    await expect(
      checkFile(file(content.subarray(0, MOST_BYTES), "x.png"), PROJECT_FILES),
    ).resolves.toMatchObject({ size: MOST_BYTES });
    await expect(checkFile(file(content, "x.png"), PROJECT_FILES)).rejects.toMatchObject({
      reason: "fileTooLarge",
    });
  });
});

describe("a picture for the press", () => {
  it("is no document", async () => {
    await expect(checkFile(file(await pdf(), "a.jpg"), PICTURE_FILES)).rejects.toMatchObject({
      reason: "fileUnknown",
    });
    await expect(checkFile(file(png(), "a.png"), PICTURE_FILES)).resolves.toMatchObject({
      mediaType: "image/png",
    });
  });
});
