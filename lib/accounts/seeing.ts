import type { ReviewedAccount } from "@/lib/accounts/read-review";
import { enumerate, t } from "@/lib/i18n/words";

type Seer = Pick<ReviewedAccount, "mandates">;

/** What an account gets to see, in plain words, the widest first. */
export function seesInWords({ mandates }: Seer): string[] {
  const holds = (role: string) => mandates.some((mandate) => mandate.role === role);
  const cities = unique(mandates.flatMap(({ city, body }) => city?.name ?? body?.city.name ?? []));
  const circles = unique(
    mandates.flatMap(
      ({ city, body }) => (city ?? body?.city)?.circles.map(({ circle }) => circle.name) ?? [],
    ),
  );
  const words = [
    ...(holds("PROGRAMME_OFFICE") ? [t("accounts.access.sees.all")] : []),
    ...(holds("SPOKESPERSON") ? [t("accounts.access.sees.appeals")] : []),
    ...(cities.length > 0 ? [t("accounts.access.sees.city", { cities: enumerate(cities) })] : []),
    ...(circles.length > 0
      ? [
          t("accounts.access.sees.circles", {
            count: circles.length,
            names: enumerate(circles.map((name) => `„${name}“`)),
          }),
        ]
      : []),
  ];
  return words.length > 0 ? words : [t("accounts.access.sees.public")];
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
