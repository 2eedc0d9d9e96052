import { describe, expect, it } from "vitest";
import { MAP_SIZE, outlinesOfStates } from "@/lib/cities/outlines";
import { mapPicture } from "@/lib/cities/picture";

const outlines = outlinesOfStates();

describe("the map", () => {
  it.each([
    ["Flensburg", 9.4385, 54.785],
    ["Konstanz", 9.1732, 47.6603],
    ["Aachen", 6.0838, 50.7753],
    ["Görlitz", 14.9872, 51.1506],
  ])("has room for %s", (_, longitude, latitude) => {
    const at = outlines.place(longitude, latitude);
    expect(at?.x).toBeGreaterThan(0);
    expect(at?.x).toBeLessThan(MAP_SIZE.width);
    expect(at?.y).toBeGreaterThan(0);
    expect(at?.y).toBeLessThan(MAP_SIZE.height);
  });

  it("has north above and east on the right", () => {
    const [flensburg, konstanz] = [outlines.place(9.4, 54.8), outlines.place(9.2, 47.7)];
    const [aachen, goerlitz] = [outlines.place(6.1, 50.8), outlines.place(15, 51.2)];
    expect(flensburg?.y).toBeLessThan(konstanz?.y ?? 0);
    expect(aachen?.x).toBeLessThan(goerlitz?.x ?? 0);
  });

  it("draws a dot for each place and asks nobody else for anything", () => {
    const picture = mapPicture(
      [
        { longitude: 11.86, latitude: 52.6 },
        { longitude: 8.9, latitude: 52.03 },
      ],
      outlines,
    );
    expect(picture.match(/h0/g)).toHaveLength(2);
    expect(picture.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toContain("http");
  });

  it("joins the cities of a circle by lines that do not cross, and none alone", () => {
    const corners = [
      { longitude: 8, latitude: 50 },
      { longitude: 12, latitude: 54 },
      { longitude: 12, latitude: 50 },
      { longitude: 8, latitude: 54 },
    ];
    const [, path = ""] =
      /class="ties" d="([^"]+)"/.exec(mapPicture([], outlines, [corners])) ?? [];
    const points = path.slice(1, -1).split("L");
    const at = ({ longitude, latitude }: (typeof corners)[number]) => {
      const place = outlines.place(longitude, latitude);
      return `${place?.x},${place?.y}`;
    };
    const places = corners.map(at);
    expect(points.toSorted()).toEqual(places.toSorted());
    // Opposite corners never follow one another.
    expect(Math.abs(points.indexOf(places[0] ?? "") - points.indexOf(places[1] ?? ""))).toBe(2);
    expect(mapPicture([], outlines, [corners.slice(0, 1)])).not.toContain('ties"');
  });

  it("knows where each state lies, and sets the chosen one off", () => {
    expect(outlines.areas.size).toBe(16);
    for (const { outline, points } of outlines.areas.values()) {
      expect(outline).toMatch(/^M/);
      expect(points.split(" ").length).toBeGreaterThan(3);
    }
    expect(mapPicture([], outlines, [], "ST")).toContain('class="chosen"');
    expect(mapPicture([], outlines)).not.toContain('class="chosen"');
  });

  it("is a map without places, too", () => {
    expect(mapPicture([], outlines)).not.toContain('class="dots"');
  });
});
