import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import type { CityFacts } from "@/lib/cities/facts";
import { FACTS } from "@/lib/cities/facts";
import { readTable } from "@/lib/cities/lines";
import { citiesAsCsv, citiesAsXlsx } from "@/lib/cities/sheet";
import { readCells, takeSheet } from "@/lib/cities/table";

const read = (text: string) => readCells(Buffer.from(text));

const STENDAL = [
  ["Name", "Land"],
  ["Köthen", "ST"],
];

/** As Excel on Windows stores "CSV (Trennzeichen-getrennt)". */
function inWindows1252(text: string): Buffer {
  const marks = new Map([
    ["€", 0x80],
    ["„", 0x84],
    ["–", 0x96],
  ]);
  return Buffer.from([...text].map((sign) => marks.get(sign) ?? sign.charCodeAt(0)));
}

describe("a CSV file is read", () => {
  it.each([
    ["with semicolons", "Name;Land\nKöthen;ST"],
    ["with commas", "Name,Land\nKöthen,ST"],
    ["with tabs", "Name\tLand\nKöthen\tST"],
    ["with a byte order mark", "\uFEFFName;Land\nKöthen;ST"],
    ["with the line ends of Windows", "Name;Land\r\nKöthen;ST"],
    ["with spaces around its cells", " Name ;Land\nKöthen ; ST"],
    ["with quotes", '"Name";"Land"\n"Köthen";"ST"'],
  ])("%s", async (_, text) => {
    expect(await read(text)).toEqual(STENDAL);
  });

  it("with a separator, a line end and quotes within a cell", async () => {
    expect(await read('Name;Träger\n"Bad; Sulza";"Verein ""Wir""\nfür alle"')).toEqual([
      ["Name", "Träger"],
      ["Bad; Sulza", 'Verein "Wir"\nfür alle'],
    ]);
  });

  it("in the letters of Windows, with umlauts, dashes and German quotes", async () => {
    const bytes = inWindows1252("Name;Träger\nKöthen;Büro „Süd“ – Großmühle".replace("“", '"'));
    expect(await readCells(bytes)).toEqual([
      ["Name", "Träger"],
      ["Köthen", 'Büro „Süd" – Großmühle'],
    ]);
  });
});

describe("an Excel file is read", () => {
  it("with days as days and numbers as they stand", async () => {
    const bytes = await writeXlsxFile([
      [{ value: "Name" }, { value: "AGS" }, { value: "Beigetreten am" }, { value: "Jahrgang" }],
      [
        { value: "Köthen", type: String },
        { value: 15_082_180, type: Number },
        { value: new Date("2027-03-17T00:00:00Z"), type: Date, format: "dd.mm.yyyy" },
        { value: 2015, type: Number },
      ],
    ]).toBuffer();
    expect(await readCells(bytes)).toEqual([
      ["Name", "AGS", "Beigetreten am", "Jahrgang"],
      ["Köthen", "15082180", "2027-03-17", "2015"],
    ]);
  });

  it("with a key that lost its leading zero, which it gets back", async () => {
    const bytes = await writeXlsxFile([
      [{ value: "Name" }, { value: "Land" }, { value: "AGS" }],
      [{ value: "Aachen" }, { value: "NW" }, { value: 5_334_002, type: Number }],
    ]).toBuffer();
    const cells = await readCells(bytes);
    if (typeof cells === "string") throw new Error(cells);
    expect(readTable(cells).rows[0]?.facts).toMatchObject({ ags: "05334002" });
  });
});

describe("a file that is none of both is not taken", () => {
  it.each([
    ["nothing", null, "fileMissing"],
    ["an empty file", new File([], "leer.csv"), "fileMissing"],
    ["a PDF", new File(["%PDF-1.7\n1 0 obj\n"], "staedte.csv"), "sheetUnread"],
    [
      "an old Excel file",
      new File([Buffer.from("d0cf11e0a1b11ae1", "hex")], "a.xls"),
      "sheetUnread",
    ],
    ["one with zero bytes", new File(["Name;Land\0"], "staedte.csv"), "sheetUnread"],
    ["one of 2 MB", new File(["x".repeat(2_000_000)], "staedte.csv"), "sheetTooLarge"],
  ])("%s", async (_, file, reason) => {
    await expect(takeSheet(file)).rejects.toMatchObject({ reason });
  });

  it("an Excel file that was cut off", async () => {
    const whole = await writeXlsxFile([[{ value: "Name" }, { value: "Land" }]]).toBuffer();
    const bytes = new Uint8Array(whole.subarray(0, Math.floor(whole.length / 2)));
    await expect(takeSheet(new File([bytes], "staedte.xlsx"))).rejects.toMatchObject({
      reason: "sheetUnread",
    });
  });

  it("an Excel file that unpacks to more than memory should hold, whatever it says of itself", async () => {
    const whole = await writeXlsxFile([[{ value: "Name" }, { value: "Land" }]]).toBuffer();
    const directory = whole.indexOf(Buffer.from("504b0102", "hex"));
    const packed = deflateRawSync(Buffer.alloc(40_000_000));
    const head = Buffer.alloc(30);
    head.write("504b030414000000", 0, "hex");
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(100, 22);
    head.writeUInt16LE(5, 26);
    const parts = [whole.subarray(0, directory), head, "x.xml", packed, whole.subarray(directory)];
    const bytes = Buffer.concat(parts.map((part) => Buffer.from(part)));
    await expect(takeSheet(new File([bytes], "staedte.xlsx"))).rejects.toMatchObject({
      reason: "sheetTooLarge",
    });
  });
});

describe("what looks like a formula", () => {
  const nothing = Object.fromEntries(FACTS.map((fact) => [fact, null])) as CityFacts;
  const cities = ['=HYPERLINK("http://boese.example")', "+49", "-1", "@SUM(A1)"].map((carrier) => ({
    ...nothing,
    ...{ slug: "koethen", name: "Köthen", state: "ST", carrier },
  }));

  it("counts as text for a spreadsheet that opens the CSV", () => {
    const lines = citiesAsCsv(cities).split("\r\n").slice(1);
    for (const line of lines) expect(line).toMatch(/;"?'[=+@-]/);
  });

  it.each([
    ["CSV", async () => Buffer.from(citiesAsCsv(cities))],
    ["Excel", () => citiesAsXlsx(cities)],
  ])("comes back from %s as it was", async (_, write) => {
    const cells = await readCells(await write());
    if (typeof cells === "string") throw new Error(cells);
    const at = cells[0]?.indexOf("Träger") ?? -1;
    expect(cells.slice(1).map((row) => row[at])).toEqual(cities.map(({ carrier }) => carrier));
  });
});
