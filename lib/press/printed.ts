import { enumerate, t } from "@/lib/i18n/words";
import { readBody } from "@/lib/press/body";
import { shortDate } from "@/lib/time";

/** A press release as it goes out: for everybody, or as one city's version with its own lead. */
export type PressPrint = {
  title: string;
  /** When it was published, or is drafted. */
  datedAt: Date;
  timeZone: string;
  /** The cities of the date line: all of them, or the one whose version it is. */
  cities: readonly string[];
  /** First paragraph of a city's own version. */
  lead: string | null;
  /** Paragraphs divided by empty lines; a line "[Zitat 2]" stands for the second quote. */
  body: string;
  /** Released words by their position, each as it is printed: „…“, sagte …. */
  quotes: ReadonlyMap<number, string>;
  photos: readonly { caption: string; credit: string }[];
  contact: PressContact | null;
  /** Who met, for the line about them. */
  about: { network: string; cities: readonly string[] };
};

export type PressContact = {
  name: string;
  /** "Prozessmanagerin in Stendal". */
  office: string | null;
  /** The coordination body. */
  body: string | null;
  email: string | null;
  phone: string | null;
};

export type PrintedPart = { kind: "paragraph" | "quote"; text: string };

/** "Stendal/Lemgo, 9. November 2022": where and when, before the first words. */
export function dateline({ cities, datedAt, timeZone }: PressPrint): string {
  const day = shortDate(datedAt, timeZone);
  return [cities.join("/"), day].filter(Boolean).join(", ");
}

/** The text from lead to end; the place of a quote that is not released says that it will follow. */
export function printedParts({
  lead,
  body,
  quotes,
}: Pick<PressPrint, "lead" | "body" | "quotes">): PrintedPart[] {
  const parts = readBody(body).map((part): PrintedPart => {
    if (part.kind === "paragraph") return part;
    return { kind: "quote", text: quotes.get(part.position) ?? t("press.print.quoteToCome") };
  });
  const first = lead?.trim();
  return first ? [{ kind: "paragraph", text: first }, ...parts] : parts;
}

/** "Die Runde beim Auftakt (Foto: Kim Kranz)". */
export function captionInWords({ caption, credit }: PressPrint["photos"][number]): string {
  return t("press.print.photo", { caption, credit: credit || "none" });
}

/** Whom journalists ask, line by line, without the address for mails. */
export function contactLines({ name, office, body, phone }: PressContact): string[] {
  return [[name, office].filter(Boolean).join(", "), body, phone].flatMap((line) => line || []);
}

/** One sentence about who met. */
export function aboutInWords({ network, cities }: PressPrint["about"]): string {
  return t("press.print.aboutText", { network, cities: enumerate(cities), count: cities.length });
}
