import { describe, expect, it } from "vitest";
import { takeHolidayFile } from "@/lib/holidays/table";

const csv = (content: BlobPart, name = "ferien.csv") => new File([content], name);

describe("an uploaded table", () => {
  it("is taken with its name, a mark of order dropped, and a checksum", async () => {
    expect(await takeHolidayFile(csv("\uFEFFa;ä\r\n"))).toEqual({
      name: "ferien.csv",
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      csv: "a;ä\r\n",
    });
  });

  it("has another checksum when it holds something else", async () => {
    const one = await takeHolidayFile(csv("a"));
    const other = await takeHolidayFile(csv("b"));
    expect(one.digest).not.toBe(other.digest);
  });

  it("is taken up to 250 kB", async () => {
    expect((await takeHolidayFile(csv("x".repeat(250_000)))).csv).toHaveLength(250_000);
  });

  it.each([
    ["none at all", null, "fileMissing"],
    ["only a word", "text", "fileMissing"],
    ["an empty one", csv(""), "fileMissing"],
    ["one that is too large", csv("x".repeat(250_001)), "holidaysTooLarge"],
    ["a table of another program", csv("x", "ferien.xlsx"), "holidaysNoCsv"],
    ["a picture under a wrong name", csv("GIF89a\0\0"), "holidaysNoCsv"],
    ["one in another encoding", csv(new Uint8Array([0xe4, 0x3b])), "holidaysEncoding"],
  ])("%s is refused", async (_, sent, reason) => {
    await expect(takeHolidayFile(sent)).rejects.toMatchObject({ reason });
  });
});
