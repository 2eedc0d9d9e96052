import { describe, expect, it } from "vitest";
import { takeTextFile } from "@/lib/form/file";

const allowed = { mostBytes: 100, endings: [".csv"] };

function formWith(file: File | string | null): FormData {
  const form = new FormData();
  form.append("formKey", "k");
  if (file !== null) form.append("file", file);
  return form;
}

const csv = (content: BlobPart, name = "ferien.csv") => new File([content], name);

describe("a text file", () => {
  it("is taken with its name, a mark of order dropped, and leaves a checksum", async () => {
    const { formData, file } = await takeTextFile(formWith(csv("\uFEFFa;ä\r\n")), "file", allowed);
    expect(file).toEqual({ name: "ferien.csv", text: "a;ä\r\n" });
    expect(formData.get("file")).toMatch(/^[0-9a-f]{64}$/);
    expect(formData.get("formKey")).toBe("k");
  });

  it("leaves another checksum when it holds something else", async () => {
    const one = await takeTextFile(formWith(csv("a")), "file", allowed);
    const other = await takeTextFile(formWith(csv("b")), "file", allowed);
    expect(one.formData.get("file")).not.toBe(other.formData.get("file"));
  });

  it.each([
    ["none at all", null, "fileMissing"],
    ["only a word", "text", "fileMissing"],
    ["an empty one", csv(""), "fileMissing"],
    ["one that is too large", csv("x".repeat(101)), "fileTooLarge"],
    ["a table of another program", csv("x", "ferien.xlsx"), "fileType"],
    ["a picture under a wrong name", csv("GIF89a\0\0"), "fileType"],
    ["one in another encoding", csv(new Uint8Array([0xe4, 0x3b])), "fileEncoding"],
  ])("%s is refused", async (_, sent, word) => {
    const { formData, file } = await takeTextFile(formWith(sent), "file", allowed);
    expect(formData.get("file")).toBe(word);
    expect(file).toEqual({ name: "", text: "" });
  });
});
