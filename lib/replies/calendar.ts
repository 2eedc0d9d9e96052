import ICAL from "ical.js";
import { oneLine, printable } from "@/lib/outbox/printable";
import { type Asks, type Attendee, type CalendarAsk, PARTSTATS } from "@/lib/replies/asks";
import { minutesOf, momentFrom } from "@/lib/replies/moments";

/** Property of jCal (RFC 7265): name, parameters, type, values. */
type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, unknown>>,
  type: string,
  ...values: unknown[],
];
type Component = readonly [name: string, properties: Property[], components: Component[]];

const MOST_LETTERS = 500_000;
const MOST_COMPONENTS = 100;
const MOST_ATTENDEES = 50;
const MOST_OF_COMMENT = 500;
const MOST_OF_NAME = 120;
const LONGEST_MEETING = 12 * 60;
const LARGEST_NUMBER = 2_147_483_647;
const UID = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/i;

/** What a calendar part asks for. `method` is that of its MIME type, for programs that leave it out of the body. Never throws. */
export function calendarAsks(text: string, method: string | null): Asks {
  if (text.length > MOST_LETTERS) return { kind: "unclear", why: "tooLarge" };
  if ((text.match(/BEGIN:/gi)?.length ?? 0) > MOST_COMPONENTS)
    return { kind: "unclear", why: "tooLarge" };
  const calendar = parse(text);
  const event = calendar?.[2].find(([name]) => name === "vevent");
  if (!calendar || !event) return { kind: "unclear", why: "calendarUnreadable" };

  const said = (textOf(calendar, "method") ?? method ?? "").toUpperCase();
  if (said !== "REPLY" && said !== "COUNTER") return { kind: "unclear", why: "otherMethod" };
  return said === "REPLY" ? reply(event) : counter(event);
}

function reply(event: Component): CalendarAsk {
  return {
    kind: "calendar",
    method: "REPLY",
    meetingId: UID.exec(textOf(event, "uid") ?? "")?.[1]?.toLowerCase() ?? null,
    sequence: sequenceOf(event),
    stampedAt: momentOf(event, "dtstamp"),
    attendees: propertiesOf(event, "attendee").slice(0, MOST_ATTENDEES).flatMap(attendee),
    comment: shortened(textOf(event, "comment") ?? textOf(event, "x-microsoft-cdo-comment")),
    startsAt: null,
    durationMinutes: null,
  };
}

function counter(event: Component): Asks {
  const startsAt = momentOf(event, "dtstart");
  if (!startsAt) return { kind: "unclear", why: "timeUnclear" };
  const endsAt = momentOf(event, "dtend");
  const minutes = endsAt
    ? Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000)
    : minutesOf(textOf(event, "duration") ?? "");
  const isPossible = minutes !== null && minutes > 0 && minutes <= LONGEST_MEETING;
  return {
    ...reply(event),
    method: "COUNTER",
    startsAt,
    durationMinutes: isPossible ? minutes : null,
  };
}

function attendee([, parameters, , value]: Property): Attendee[] {
  const address = addressIn(value) ?? addressIn(parameters.email);
  if (!address) return [];
  const partstat = String(parameters.partstat ?? "").toUpperCase();
  return [
    {
      address,
      name: shortName(parameters.cn),
      partstat: PARTSTATS.find((known) => known === partstat) ?? "NEEDS-ACTION",
      comment: shortened(stringOf(parameters["x-response-comment"])),
      sentBy: addressIn(parameters["sent-by"]),
      delegatedTo: addressIn(parameters["delegated-to"]),
      delegatedFrom: addressIn(parameters["delegated-from"]),
    },
  ];
}

/** The bare address in "mailto:a@b", "MAILTO:a@b" or "a@b"; the first of several. */
function addressIn(value: unknown): string | null {
  const [first] = [value].flat();
  const text = oneLine(String(first ?? ""))
    .replace(/^mailto:/i, "")
    .toLowerCase();
  return /^[^\s@]{1,64}@[^\s@]{1,190}$/.test(text) ? text : null;
}

function sequenceOf(event: Component): number {
  const sequence = Number(textOf(event, "sequence") ?? 0);
  return Number.isInteger(sequence) && sequence >= 0 && sequence <= LARGEST_NUMBER ? sequence : 0;
}

function momentOf(event: Component, name: string): Date | null {
  const [property] = propertiesOf(event, name);
  if (!property) return null;
  const [, { tzid }, , value] = property;
  return momentFrom(String(value), typeof tzid === "string" ? tzid : null);
}

function textOf(component: Component, name: string): string | null {
  const [property] = propertiesOf(component, name);
  return stringOf(property?.[3]);
}

function stringOf(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

function propertiesOf([, properties]: Component, name: string): Property[] {
  return properties.filter(([known]) => known === name);
}

function shortened(text: string | null): string | null {
  return text ? printable(text).trim().slice(0, MOST_OF_COMMENT).trim() || null : null;
}

function shortName(value: unknown): string | null {
  const name = oneLine(stringOf(value) ?? "").replace(/^["']|["']$/g, "");
  return name.slice(0, MOST_OF_NAME) || null;
}

/** The calendar, or the first of several; null for what is none. */
function parse(text: string): Component | null {
  try {
    const parsed = ICAL.parse(text) as unknown as Component | Component[];
    const calendar = isComponent(parsed) ? parsed : parsed[0];
    return calendar?.[0] === "vcalendar" ? calendar : null;
  } catch {
    return null;
  }
}

function isComponent(parsed: Component | Component[]): parsed is Component {
  return typeof parsed[0] === "string";
}
