import { mergeTexts, movedCursor } from "@/lib/notes/merge";

export type NoteText = { text: string; version: number };

/** What came of saving: what stands now, and whether ours is kept beside it; or why it was refused. */
export type Saved = (NoteText & { beside: boolean }) | { refused: string };

/** `waiting`: there are words the network does not have yet, for want of a connection. */
export type NoteState = "typed" | "saved" | "waiting" | "beside" | "refused";

type Area = Pick<
  HTMLTextAreaElement,
  "value" | "selectionStart" | "selectionEnd" | "setSelectionRange"
>;

type Keeping = {
  area: Area;
  /** What stood when the page came. */
  note: NoteText;
  /** Where words wait that are not saved yet: in this tab, and no longer than until they are. */
  store: { read(): string | null; write(words: string): void; clear(): void };
  send: (text: string, version: number) => Promise<Saved>;
  tell: (state: NoteState, why?: string) => void;
};

/** Milliseconds: after the last key, after the first of many, and until trying again. */
const PAUSE = 500;
const LONGEST_PAUSE = 1200;
const AGAIN = 3000;

/**
 * Keeps the words of one note: saves them as they are typed, takes in what others wrote without moving the cursor
 * from its place, and holds on to every word until the network has it.
 */
export class NoteKeeper {
  /** What our words build on. */
  private base: NoteText;
  /** The text the network is known to have of us. */
  private common: string;
  /** What the network said last. */
  private latest: NoteText;
  /** Whether our words stand beside the note, and whether the page has shown so. */
  private beside: "no" | "told" | "seen" = "no";
  private isShownBeside = false;
  private busy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private typedAt = 0;

  constructor(private readonly keeping: Keeping) {
    const { area, note, store } = keeping;
    this.base = note;
    this.common = note.text;
    this.latest = note;
    const kept = restore(store.read());
    if (kept && kept.text !== area.value) {
      this.put(kept.text);
      this.base = { text: kept.common, version: kept.version };
      this.common = kept.common;
      this.takeIn();
    }
    if (!this.isSaved()) this.plan(0);
  }

  isSaved(): boolean {
    return this.keeping.area.value === this.common;
  }

  /** Somebody typed. */
  typed(): void {
    this.remember();
    if (this.beside === "no") this.keeping.tell("typed");
    const now = Date.now();
    this.typedAt ||= now;
    this.plan(Math.max(0, Math.min(PAUSE, this.typedAt + LONGEST_PAUSE - now)));
  }

  /** What stands now, and whether words of ours stand beside it. */
  arrive(standing: NoteText, isBeside: boolean): void {
    this.latest = standing;
    this.isShownBeside = isBeside;
    if (isBeside && this.beside === "told") this.beside = "seen";
    if (!isBeside && this.beside === "seen") {
      this.beside = "no";
      this.keeping.tell("saved");
    }
    this.takeIn();
  }

  /** Saves at once what is not saved yet. */
  async save(): Promise<void> {
    clearTimeout(this.timer);
    if (this.busy || this.isSaved()) return;
    this.busy = true;
    this.typedAt = 0;
    const sent = this.keeping.area.value;
    const saved = await this.keeping.send(sent, this.base.version).catch(() => null);
    this.busy = false;
    const pause = this.hear(sent, saved);
    if (this.isSaved()) this.takeIn();
    else this.plan(pause);
  }

  /** The page goes; what is not saved stays in the store. */
  end(): void {
    void this.save();
    clearTimeout(this.timer);
  }

  private plan(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), pause);
  }

  private remember(): void {
    const { area, store } = this.keeping;
    if (this.isSaved()) store.clear();
    else store.write(JSON.stringify([area.value, this.base.version, this.common]));
  }

  private put(text: string): void {
    const { area } = this.keeping;
    const { value, selectionStart, selectionEnd } = area;
    if (text === value) return;
    area.value = text;
    const [from, to] = [selectionStart, selectionEnd].map((at) => movedCursor(value, text, at));
    area.setSelectionRange(from ?? 0, to ?? 0);
  }

  private takeIn(): void {
    const { latest } = this;
    if (this.busy || this.beside !== "no" || latest.version <= this.base.version) return;
    const merged = mergeTexts(this.common, this.keeping.area.value, latest.text);
    // Where both wrote in one place, ours is saved as it is: the network keeps both, and two people decide.
    if (merged !== null) this.adopt(merged, latest);
    if (!this.isSaved()) this.plan(PAUSE);
  }

  /** Gives how long to wait before saving what was typed meanwhile, in milliseconds. */
  private hear(sent: string, saved: Saved | null): number {
    const { tell } = this.keeping;
    if (saved && !("refused" in saved)) {
      this.receive(sent, saved);
      return PAUSE;
    }
    if (saved) tell("refused", saved.refused);
    else tell("waiting");
    return AGAIN;
  }

  private receive(sent: string, { beside, ...saved }: NoteText & { beside: boolean }): void {
    this.common = sent;
    if (!beside) this.beside = "no";
    else this.beside = this.isShownBeside ? "seen" : "told";
    const merged = beside ? null : mergeTexts(sent, this.keeping.area.value, saved.text);
    if (merged !== null) this.adopt(merged, saved);
    this.remember();
    this.keeping.tell(beside ? "beside" : "saved");
  }

  private adopt(merged: string, standing: NoteText): void {
    this.put(merged);
    this.base = standing;
    this.common = standing.text;
    this.remember();
  }
}

function restore(words: string | null): { text: string; version: number; common: string } | null {
  if (words === null) return null;
  try {
    const [text, version, common] = JSON.parse(words);
    const isWhole = typeof text === "string" && typeof common === "string";
    return isWhole && Number.isInteger(version) ? { text, version, common } : null;
  } catch {
    return null;
  }
}
