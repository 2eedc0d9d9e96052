import { expect, test, vi } from "vitest";
import { t } from "./words";

test("a sentence has its values, and counts in German", () => {
  expect(t("overview.lede.network", { cities: 1 })).toBe("1 Stadt gehört zum Netzwerk.");
  expect(t("overview.lede.network", { cities: 1110 })).toContain("1.110 Städte");
});

test("a value that is missing is reported and costs the sentence, not the page", () => {
  const reported = vi.spyOn(console, "error").mockReturnValue();
  expect(t("overview.lede.network", { circles: 4 })).toBe("overview.lede.network");
  expect(reported).toHaveBeenCalledOnce();
});
