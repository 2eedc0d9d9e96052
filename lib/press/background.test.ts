import { describe, expect, it } from "vitest";
import { carriersInWords, networkInWords } from "@/lib/press/background";
import type { PressFacts } from "@/lib/press/facts";
import { pressCity, pressFacts } from "@/lib/testing/press";
import type { CarrierKind } from "@/prisma/generated/enums";

const NAMES = ["Aue", "Bonn", "Calw", "Daun", "Erfurt", "Fulda", "Gera", "Hanau"];
const QUIET = { name: "Netz", cities: 1, states: 1 };

describe("since when cities belong to the network", () => {
  it.each<[(number | null)[], string[]]>([
    [[2015], ["Aue ist seit 2015 dabei."]],
    [[2015, 2020], ["Aue ist seit 2015 dabei, Bonn seit 2020."]],
    [[2020, 2015], ["Bonn ist seit 2015 dabei, Aue seit 2020."]],
    [[2020, 2020], ["Aue und Bonn sind seit 2020 dabei."]],
    [
      [2020, 2022],
      ["Aue ist seit 2020 dabei.", "Bonn ist in diesem Jahr dazugekommen."],
    ],
    [[2022, 2022], ["Aue und Bonn sind in diesem Jahr dazugekommen."]],
    [[null, 2020], ["Bonn ist seit 2020 dabei."]],
    [[null], []],
  ])("%j", (years, expected) => {
    const cities = years.map((memberSince, index) =>
      pressCity(NAMES[index] ?? "", { memberSince }),
    );
    expect(networkInWords({ network: QUIET, cities, growth: [] }, 2022)).toEqual(expected);
  });
});

describe("how a circle grew", () => {
  it.each<[PressFacts["growth"], string[]]>([
    [[], []],
    [[{ year: 2020, joined: ["Aue"], left: [] }], []],
    [
      [{ year: 2020, joined: ["Aue", "Bonn"], left: [] }],
      ["Als Tandem haben sie sich zu einer Austauschrunde zusammengetan."],
    ],
    ...[3, 4, 5, 6, 7, 8].map((count): [PressFacts["growth"], string[]] => [
      [{ year: 2020, joined: NAMES.slice(0, count), left: [] }],
      [
        `Als ${["Trio", "Quartett", "Quintett", "Sextett", "Septett", "Oktett"][count - 3]} haben sie sich zu einer Austauschrunde zusammengetan.`,
      ],
    ]),
    [
      [
        { year: 2020, joined: ["Aue", "Bonn"], left: [] },
        { year: 2021, joined: ["Calw"], left: [] },
        { year: 2022, joined: ["Daun"], left: [] },
      ],
      [
        "Ihre gemeinsame Austauschrunde begann als Tandem aus Aue und Bonn.",
        "2021 stieß Calw dazu, in diesem Jahr Daun.",
        "Seither tauschen sich die Städte als Quartett aus.",
      ],
    ],
    [
      [
        { year: 2019, joined: ["Aue"], left: [] },
        { year: 2020, joined: ["Bonn", "Calw"], left: [] },
        { year: 2021, joined: ["Daun"], left: ["Aue"] },
      ],
      [
        "Ihre gemeinsame Austauschrunde begann in Aue.",
        "2020 stießen Bonn und Calw dazu.",
        "2021 verließ Aue die Runde.",
        "2021 stieß Daun dazu.",
        "Seither tauschen sich die Städte als Trio aus.",
      ],
    ],
  ])("%#: %j", (growth, expected) => {
    expect(networkInWords({ network: QUIET, cities: [], growth }, 2022)).toEqual(expected);
  });
});

describe("how many cities the network has", () => {
  it.each([
    [113, 15, ["Dem Netzwerk Netz gehören derzeit 113 Städte in 15 Bundesländern an."]],
    [4, 1, ["Dem Netzwerk Netz gehören derzeit 4 Städte an."]],
    [1, 1, []],
  ])("%i in %i states", (cities, states, expected) => {
    const network = { name: "Netz", cities, states };
    expect(networkInWords({ network, cities: [], growth: [] }, 2022)).toEqual(expected);
  });
});

describe("who carries the coordination bodies", () => {
  it.each<[(CarrierKind | null)[][], string[]]>([
    [[], []],
    [[[]], []],
    [[["MUNICIPAL"]], ["Die Koordinierungsstelle in Aue gehört zur Kommune selbst."]],
    [
      [["MUNICIPAL"], ["MUNICIPAL"]],
      ["Die Koordinierungsstellen in Aue und Bonn gehören zur jeweiligen Kommune."],
    ],
    [
      [["INDEPENDENT"]],
      ["Ein freier Träger steht hinter der Koordinierungsstelle in Aue (Träger 1)."],
    ],
    [
      [["INDEPENDENT"], ["MUNICIPAL"], ["INDEPENDENT"]],
      [
        "Die Koordinierungsstelle in Bonn gehört zur Kommune selbst.",
        "Freie Träger stehen hinter den Koordinierungsstellen in Aue (Träger 1) und Calw (Träger 1).",
      ],
    ],
    [
      [["INDEPENDENT", "MUNICIPAL"]],
      [
        "Kommune und freier Träger tragen gemeinsam die Koordinierungsstelle in Aue (Träger 1 und Träger 2).",
      ],
    ],
    [
      [["MIXED"], ["MIXED"]],
      [
        "Kommune und freier Träger tragen jeweils gemeinsam die Koordinierungsstellen in Aue (Träger 1) und Bonn (Träger 1).",
      ],
    ],
    [[[null]], ["In Aue ist Träger 1 Träger der Koordinierungsstelle."]],
    [[[null, null]], ["In Aue sind Träger 1 und Träger 2 Träger der Koordinierungsstelle."]],
  ])("%#: %j", (kinds, expected) => {
    const cities = kinds.map((own, index) =>
      pressCity(NAMES[index] ?? "", {
        carriers: own.map((kind, number) => ({ name: `Träger ${number + 1}`, kind })),
      }),
    );
    expect(carriersInWords(pressFacts(cities).cities)).toEqual(expected);
  });
});
