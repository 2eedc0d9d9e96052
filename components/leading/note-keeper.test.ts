import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { NoteKeeper, type NoteState, type Saved } from "@/components/leading/note-keeper";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A note in one browser; the network answers as `answer` says, or is away. */
function browser(text = "Eins", kept: string | null = null) {
  const area = {
    value: text,
    selectionStart: text.length,
    selectionEnd: text.length,
    setSelectionRange(from: number, to: number) {
      area.selectionStart = from;
      area.selectionEnd = to;
    },
  };
  const stored = { words: kept };
  const network = {
    sent: [] as [string, number][],
    answer: (sent: string, version: number): Saved | null => ({
      text: sent,
      version: version + 1,
      beside: false,
    }),
  };
  const states: NoteState[] = [];
  const keeper = new NoteKeeper({
    area: area as ConstructorParameters<typeof NoteKeeper>[0]["area"],
    note: { text, version: 1 },
    store: {
      read: () => stored.words,
      write: (words) => {
        stored.words = words;
      },
      clear: () => {
        stored.words = null;
      },
    },
    send: async (sent, version) => {
      network.sent.push([sent, version]);
      const answer = network.answer(sent, version);
      if (!answer) throw new TypeError("Failed to fetch");
      return answer;
    },
    tell: (state) => void states.push(state),
  });
  const type = (words: string) => {
    area.value = words;
    area.setSelectionRange(words.length, words.length);
    keeper.typed();
  };
  return { area, stored, network, states, keeper, type };
}

const passing = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

it("saves after a short pause, once, and keeps nothing in the browser afterwards", async () => {
  const { type, network, stored, states } = browser();
  type("Eins z");
  type("Eins zwei");
  expect(stored.words).toContain("Eins zwei");

  await passing(500);

  expect(network.sent).toEqual([["Eins zwei", 1]]);
  expect(stored.words).toBeNull();
  expect(states.at(-1)).toBe("saved");
});

it("saves while somebody types on without a pause, soon enough for the others", async () => {
  const { type, network } = browser();
  for (let letter = 1; letter <= 8; letter += 1) {
    type(`Eins ${"x".repeat(letter)}`);
    await passing(200);
  }
  expect(network.sent.length).toBeGreaterThan(0);
});

it("holds on to the words until the connection is back", async () => {
  const { type, network, stored, states, keeper } = browser();
  const { answer } = network;
  network.answer = () => null;
  type("Eins zwei");
  await passing(500);
  expect(states.at(-1)).toBe("waiting");
  expect(keeper.isSaved()).toBe(false);

  type("Eins zwei drei");
  await passing(500);
  expect(stored.words).toContain("Eins zwei drei");
  network.answer = answer;
  await passing(3000);

  expect(network.sent.at(-1)).toEqual(["Eins zwei drei", 1]);
  expect(stored.words).toBeNull();
  expect(keeper.isSaved()).toBe(true);
});

it("finds words that were not saved again when the page comes anew, and saves them", async () => {
  const { area, network } = browser("Eins", JSON.stringify(["Eins zwei", 1, "Eins"]));
  expect(area.value).toBe("Eins zwei");
  await passing(0);
  expect(network.sent).toEqual([["Eins zwei", 1]]);
});

it.each(["", "{", "[1,2]", "[]"])("is not confused by %j in its store", async (words) => {
  const { area, network } = browser("Eins", words);
  await passing(5000);
  expect(area.value).toBe("Eins");
  expect(network.sent).toEqual([]);
});

it("takes in what somebody else wrote above, and the cursor stays at its word", () => {
  const { area, keeper } = browser("Eins\nZwei");
  area.setSelectionRange(7, 7);
  keeper.arrive({ text: "Vorher\nEins\nZwei", version: 2 }, false);

  expect(area.value).toBe("Vorher\nEins\nZwei");
  expect(area.selectionStart).toBe(14);
});

it("joins what both wrote in lines of their own, and saves that", async () => {
  const { area, keeper, type, network } = browser("Eins\nZwei");
  type("Eins\nZwei!");
  keeper.arrive({ text: "Eins!\nZwei", version: 2 }, false);

  expect(area.value).toBe("Eins!\nZwei!");
  await passing(500);
  expect(network.sent).toEqual([["Eins!\nZwei!", 2]]);
});

it("leaves words where they are that the network keeps beside, until somebody has decided", async () => {
  const { area, keeper, type, network, states } = browser("Eins");
  network.answer = () => ({ text: "Eins anders", version: 2, beside: true });
  type("Eins so");
  await passing(500);
  expect(states.at(-1)).toBe("beside");

  keeper.arrive({ text: "Eins anders", version: 2 }, true);
  expect(area.value).toBe("Eins so");
  keeper.arrive({ text: "Eins anders\nEins so", version: 3 }, false);

  expect(area.value).toBe("Eins anders\nEins so");
  expect(keeper.isSaved()).toBe(true);
  expect(states.at(-1)).toBe("saved");
});

it("comes back to the note also where the page knew of the two texts before the answer came", async () => {
  const { area, keeper, type, network } = browser("Eins");
  network.answer = () => {
    keeper.arrive({ text: "Eins anders", version: 2 }, true);
    return { text: "Eins anders", version: 2, beside: true };
  };
  type("Eins so");
  await passing(500);
  keeper.arrive({ text: "Eins anders\nEins so", version: 3 }, false);

  expect(area.value).toBe("Eins anders\nEins so");
});

it("does not take its own words for somebody else's when they come back first", async () => {
  const { area, keeper, type, network } = browser("Eins");
  let answer: (saved: Saved) => void = () => undefined;
  network.answer = () => null;
  const slow = new Promise<Saved>((resolve) => {
    answer = resolve;
  });
  network.answer = () => slow as unknown as Saved;
  type("Eins zwei");
  await passing(500);
  type("Eins zwei d");
  keeper.arrive({ text: "Eins zwei", version: 2 }, false);
  expect(area.value).toBe("Eins zwei d");
  answer({ text: "Eins zwei", version: 2, beside: false });
  await passing(0);

  expect(area.value).toBe("Eins zwei d");
  network.answer = (text, version) => ({ text, version: version + 1, beside: false });
  await passing(1000);
  expect(network.sent.at(-1)).toEqual(["Eins zwei d", 2]);
});
