import type {
  AgendaItemKind,
  CarrierKind,
  MeetingFormat,
  Presence,
  Salutation,
} from "@/prisma/generated/enums";

/** Everything the draft of a press release may state about a meeting; what is not known is null or empty, never guessed. */
export type PressFacts = {
  network: {
    /** "Engagierte Stadt". */
    name: string;
    /** Member cities on the day of the meeting, counted. */
    cities: number;
    /** States in which they lie. */
    states: number;
  };
  meeting: PressMeeting;
  /** The cities that sat in the circle that day, in the order they joined it. */
  cities: PressCity[];
  /** How the circle came to be, oldest step first; the last step is the constellation that met. */
  growth: { year: number; joined: string[]; left: string[] }[];
  /** What was talked about, from the minutes, in the order of the agenda. */
  topics: PressTopic[];
  quotes: PressQuote[];
  /** Which cities talked because of the meeting; never about what. */
  talks: { from: string; to: string }[];
  spokespersons: PressSpokesperson[];
  agreements: PressAgreement[];
};

export type PressMeeting = {
  startsAt: Date;
  timeZone: string;
  format: MeetingFormat;
  place: string | null;
  /** Whether no earlier meeting was held by just these cities. */
  isFirstOfItsKind: boolean;
  /** Coordination bodies that invited, with their cities. */
  hosts: { name: string; city: string }[];
  rhythmMonths: number;
  /** The next meeting people are invited to. */
  nextAt: Date | null;
};

export type PressCity = {
  id: string;
  /** "Stendal". */
  name: string;
  /** "Hansestadt Stendal", where the city calls itself so. */
  fullName: string | null;
  /** Year in which it joined the network, as known. */
  memberSince: number | null;
  /** Who carries its coordination body on that day. */
  carriers: { name: string; kind: CarrierKind | null }[];
  delegation: PressDelegation;
};

/** Who came for a city. */
export type PressDelegation = {
  /** Of the head; null where the head was not invited. */
  presence: Presence | null;
  head: PressPerson | null;
  /** Who came in the head's place. */
  representative: PressPerson | null;
  /** Who else came along. */
  companions: PressPerson[];
};

/** Somebody with an office; without a name only the office is known, without an office only the name. */
export type PressPerson = {
  name: string | null;
  salutation: Salutation | null;
  officeTitle: string | null;
};

export type PressTopic = {
  kind: AgendaItemKind;
  title: string;
  /** The presenting city. */
  city: string | null;
  /** What the approved minutes say; may be empty. */
  text: string;
};

/** Words of one person; a line "[Zitat 2]" of the draft stands for the second. */
export type PressQuote = {
  position: number;
  text: string;
  city: string | null;
  speaker: PressPerson;
};

export type PressSpokesperson = {
  name: string;
  familyName: string;
  salutation: Salutation | null;
  /** City of the coordination body in which the spokesperson works. */
  city: string | null;
  /** A second or later term followed the first without a gap and began within three months before the meeting. */
  isJustReElected: boolean;
  /** What the spokesperson called on all town halls to do around the meeting; null where nothing was published. */
  appeal: { title: string; callToAction: string } | null;
};

export type PressAgreement = {
  text: string;
  /** Owners by name; empty for the whole circle. */
  cities: string[];
  due: Date | null;
};
