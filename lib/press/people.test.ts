import { describe, expect, it } from "vitest";
import type { PressDelegation, PressPerson } from "@/lib/press/facts";
import { delegationInWords, speakerInWords } from "@/lib/press/people";
import { pressPerson } from "@/lib/testing/press";

const sieler = pressPerson("Oberbürgermeister", "Bastian Sieler", "HERR");
const schumacher = pressPerson("Bürgermeisterin", "Mandy Schumacher", "FRAU");
const unknown = pressPerson("Bürgermeister", null, "HERR");
const a = pressPerson("Stellvertreter", "Axel Adler");
const b = pressPerson("Stellvertreter", "Bernd Berg");
const c = pressPerson("Stellvertreterin", "Clara Cordes");

const nobody: PressDelegation = {
  presence: null,
  head: null,
  representative: null,
  companions: [],
};
const present = (head: PressPerson, ...companions: PressPerson[]): PressDelegation => ({
  ...nobody,
  presence: "PRESENT",
  head,
  companions,
});
const represented = (
  head: PressPerson | null,
  representative: PressPerson | null,
  ...companions: PressPerson[]
): PressDelegation => ({ presence: "REPRESENTED", head, representative, companions });

describe("who came for a city", () => {
  it.each<[PressDelegation, string | null, number]>([
    [present(sieler), "Oberbürgermeister Bastian Sieler", 1],
    [present(sieler, a), "Oberbürgermeister Bastian Sieler und sein Stellvertreter Axel Adler", 2],
    [
      present(sieler, a, b),
      "Oberbürgermeister Bastian Sieler und seine Stellvertreter Axel Adler und Bernd Berg",
      3,
    ],
    [
      present(sieler, a, c),
      "Oberbürgermeister Bastian Sieler, sein Stellvertreter Axel Adler und seine Stellvertreterin Clara Cordes",
      3,
    ],
    [
      present(schumacher, a),
      "Bürgermeisterin Mandy Schumacher und ihr Stellvertreter Axel Adler",
      2,
    ],
    [
      present(
        schumacher,
        pressPerson("Persönliche Referentin", "Dora Dom"),
        pressPerson("Persönliche Referentin", "Eva Eck"),
      ),
      "Bürgermeisterin Mandy Schumacher und ihre Persönlichen Referentinnen Dora Dom und Eva Eck",
      3,
    ],
    [
      present(sieler, pressPerson("Persönliche Referentin", "Dora Dom")),
      "Oberbürgermeister Bastian Sieler und seine Persönliche Referentin Dora Dom",
      2,
    ],
    [
      present(
        sieler,
        pressPerson("Fachbereichsleiterin", "Frieda Fels"),
        pressPerson(null, "Gerd Groß"),
      ),
      "Oberbürgermeister Bastian Sieler, Fachbereichsleiterin Frieda Fels und Gerd Groß",
      3,
    ],
    [
      present(pressPerson("Bürgermeister*in", "Kim Kranz"), a),
      "Bürgermeister*in Kim Kranz und Stellvertreter Axel Adler",
      2,
    ],
    [present(unknown), "der Bürgermeister", 1],
    [present(pressPerson("Erster Beigeordneter", null, "HERR")), "der Erste Beigeordnete", 1],
    [present(pressPerson("Amtsvorsteherin", "Helga Hain")), "Amtsvorsteherin Helga Hain", 1],
    [present(pressPerson("Bürgermeister*in", null)), "die Verwaltungsspitze", 1],
    [
      represented(unknown, pressPerson("Fachbereichsleiter", "Dirk Johannisson")),
      "Fachbereichsleiter Dirk Johannisson in Vertretung des Bürgermeisters",
      1,
    ],
    [
      represented(schumacher, pressPerson(null, "Ida Ihde")),
      "Ida Ihde in Vertretung der Bürgermeisterin Mandy Schumacher",
      1,
    ],
    [represented(sieler, null), "eine Vertretung des Oberbürgermeisters Bastian Sieler", 1],
    [
      represented(pressPerson("Bürgermeister*in", "Kim Kranz"), a),
      "Stellvertreter Axel Adler in Vertretung von Bürgermeister*in Kim Kranz",
      1,
    ],
    [represented(null, a), "Stellvertreter Axel Adler in Vertretung der Verwaltungsspitze", 1],
    [
      represented(unknown, a, pressPerson("Referent", "Jan Jung")),
      "Stellvertreter Axel Adler in Vertretung des Bürgermeisters und Referent Jan Jung",
      2,
    ],
    [{ ...nobody, presence: "EXCUSED", head: sieler }, null, 0],
    [{ ...nobody, presence: "ABSENT", head: sieler }, null, 0],
    [nobody, null, 0],
    [
      { ...nobody, presence: "EXCUSED", head: sieler, companions: [a] },
      "Stellvertreter Axel Adler",
      1,
    ],
  ])("%#: %j", (delegation, words, count) => {
    expect(delegationInWords(delegation)).toEqual(words ? { words, count } : null);
  });
});

describe("who said something", () => {
  it.each<[PressPerson, string | null, string]>([
    [sieler, "Stendal", "Stendals Oberbürgermeister Bastian Sieler"],
    [schumacher, "Gardelegen", "Gardelegens Bürgermeisterin Mandy Schumacher"],
    [sieler, "Görlitz", "der Görlitzer Oberbürgermeister Bastian Sieler"],
    [
      pressPerson("Erster Beigeordneter", "Kurt Klein", "HERR"),
      "Neuss",
      "der Neusser Erste Beigeordnete Kurt Klein",
    ],
    [sieler, "Bad Orb", "Oberbürgermeister Bastian Sieler aus Bad Orb"],
    [sieler, "Amt Büsum", "Oberbürgermeister Bastian Sieler aus dem Amt Büsum"],
    [a, "Stendal", "Stellvertreter Axel Adler aus Stendal"],
    [unknown, "Parchim", "Parchims Bürgermeister"],
    [unknown, "Görlitz", "der Görlitzer Bürgermeister"],
    [unknown, "Bad Orb", "der Bürgermeister aus Bad Orb"],
    [sieler, null, "Oberbürgermeister Bastian Sieler"],
    [pressPerson(null, "Marion Muster"), "Stendal", "Marion Muster"],
    [
      pressPerson("Prozessmanagerin der Engagierten Stadt Stendal", "Marion Muster"),
      "Stendal",
      "Marion Muster, Prozessmanagerin der Engagierten Stadt Stendal",
    ],
  ])("%#: %j, %s", (speaker, city, expected) => {
    expect(speakerInWords(speaker, city)).toBe(expected);
  });
});
