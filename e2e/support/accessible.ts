import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

const WCAG_2_2_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

const LOOKS = [
  { width: 1280, colorScheme: "light" },
  { width: 320, colorScheme: "light" },
  { width: 320, colorScheme: "dark" },
  { width: 1280, colorScheme: "dark" },
] as const;

/** What stands open is accessible, wide and narrow, light and dark, and needs no scrolling sideways. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await expect(page.locator("html"), where).toHaveAttribute("lang", "de");
  await page.evaluate(axe.source);
  for (const { width, colorScheme } of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const look = `${where} (${width} px, ${colorScheme})`;
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(needed, `${look} scrolls sideways`).toBeLessThanOrEqual(width);
    // While a page is drawn anew, its title may be missing for a moment.
    await expect(page, look).toHaveTitle(/./);
    expect.soft(await page.evaluate(violations, rulesFor(colorScheme)), look).toEqual([]);
  }
}

// The dark page is the light one in other colours: only rules about colour can find something new.
function rulesFor(colorScheme: "light" | "dark"): axe.RunOnly {
  return colorScheme === "dark"
    ? { type: "rule", values: COLOUR_RULES }
    : { type: "tag", values: WCAG_2_2_AA };
}

/** Runs in the page, where axe has been put once for all looks: bringing it there takes longer than looking. */
async function violations(runOnly: axe.RunOnly): Promise<string[]> {
  const { axe: here } = window as unknown as { axe: typeof axe };
  const found = await here.run(document, { runOnly, resultTypes: ["violations"] });
  return found.violations.map(({ id, nodes }) => {
    const places = nodes.map((node) => `${node.target.join(" ")}: ${node.failureSummary ?? ""}`);
    return `${id}\n${places.join("\n")}`;
  });
}

type Stop = { what: string; shown: boolean; inView: boolean };

/** Goes through the page with Tab alone: every stop can be seen and shows that it has the focus. */
export async function expectKeyboardPath(page: Page, where: string): Promise<void> {
  // Where motion is wanted, the page glides to what has the focus.
  await page.emulateMedia({ reducedMotion: "reduce" });
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(focused);
    if (stop === null || stops.length > 300) break;
    stops.push(stop);
  }
  expect(stops.length, `${where} has stops`).toBeGreaterThan(1);
  expect(stops.length, `${where} lets the focus go again`).toBeLessThan(300);
  const hidden = stops.filter(({ shown, inView }) => !shown || !inView);
  expect.soft(hidden, `${where}: focus is visible`).toEqual([]);
}

/** Runs in the page. Null when the focus has left the document, or begins anew. */
function focused(): Stop | null {
  const seen = window as unknown as { stops?: Set<Element> };
  seen.stops ??= new Set();
  const element = document.activeElement;
  if (!element || element === document.body || seen.stops.has(element)) return null;
  seen.stops.add(element);

  const { top, bottom, left, right } = element.getBoundingClientRect();
  const around = element.closest("label") ?? element.parentElement;
  const styles = [
    getComputedStyle(element),
    getComputedStyle(element, "::before"),
    getComputedStyle(element, "::after"),
    ...(around ? [getComputedStyle(around)] : []),
  ];
  return {
    what: element.outerHTML.slice(0, 120),
    shown: styles.some(
      ({ outlineStyle, outlineWidth, boxShadow }) =>
        (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none",
    ),
    inView: bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth,
  };
}
