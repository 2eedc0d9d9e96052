export type Choice = "ACCEPTED" | "REPRESENTED" | "DECLINED";

const CHOICES: readonly string[] = ["ACCEPTED", "REPRESENTED", "DECLINED"] satisfies Choice[];

/** The answer that an address asks for, as links in mails and buttons elsewhere do; it only fills in the form. */
export function choiceFrom(parameter: string | string[] | undefined): Choice | null {
  const value = typeof parameter === "string" ? parameter.toUpperCase() : "";
  return CHOICES.includes(value) ? (value as Choice) : null;
}
