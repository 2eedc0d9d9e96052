import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, it } from "vitest";
import { toPdf } from "@/lib/documents/to-pdf";
import type { MinutesContent } from "@/lib/minutes/content";
import { minutesDocument } from "@/lib/minutes/document";

const id = (number: number) => `0190a000-0000-7000-8000-00000000000${number}`;

const content: MinutesContent = {
  opening: "Die Runde hat sich getroffen.",
  presence: [{ part: id(1), city: "Lemgo", text: "Bürgermeister Marcus Baier" }],
  items: ["Begrüßung", "Ehrenamtskarte"].map((title, index) => ({
    part: id(2 + index),
    kind: "PROJECT",
    title,
    city: null,
    text: "Gesprochen wurde viel.",
  })),
  agreements: [
    {
      part: id(4),
      text: "Vorlage schicken",
      owners: "Lemgo",
      cityIds: [],
      due: null,
      proviso: null,
    },
  ],
  talks: "",
  next: "",
};

const minutes = {
  version: 1,
  createdAt: new Date("2026-12-15T17:00:00Z"),
  circulatedAt: null,
  consentBy: null,
  lockedAt: null,
  meeting: {
    startsAt: new Date("2026-12-15T09:00:00Z"),
    timeZone: "Europe/Berlin",
    circle: { name: "Stendal und Lemgo" },
    hosts: [],
  },
};

type Node = { role?: string; type?: string; children?: readonly Node[] };

function rolesIn(node: Node): string[] {
  return [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesIn)];
}

it("the minutes as a PDF tell a screen reader their headings and the columns of the agreements", async () => {
  const loading = getDocument({
    data: new Uint8Array(await toPdf(minutesDocument(minutes, content))),
    verbosity: 0,
  });
  const pdf = await loading.promise;
  const page = await pdf.getPage(1);
  const roles = rolesIn((await page.getStructTree()) ?? {});
  const count = (role: string) => roles.filter((one) => one === role).length;
  expect(count("H1")).toBe(1);
  // Teilnahme, two items, Vereinbarungen.
  expect(count("H2")).toBe(4);
  expect(count("Table")).toBeGreaterThanOrEqual(1);
  expect(count("TH")).toBeGreaterThanOrEqual(3);
  await loading.destroy();
});
