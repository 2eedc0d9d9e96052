import { readDay } from "@/lib/time";

/** What is looked for in the audit log; empty means all. Days include their whole day in Berlin. */
export type AuditQuestion = {
  kind: string;
  person: string;
  subject: string;
  from: string;
  until: string;
  page: number;
};

type Asked = Record<string, string | string[] | undefined>;

/** The question an address asks; what cannot be read is left out. */
export function readQuestion(asked: Asked): AuditQuestion {
  const words = (name: string) => {
    const value = asked[name];
    return typeof value === "string" ? value.trim().slice(0, 100) : "";
  };
  const day = (name: string) => (readDay(words(name)) ? words(name) : "");
  return {
    kind: words("kind"),
    person: words("person"),
    subject: /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/i.test(words("subject"))
      ? words("subject")
      : "",
    from: day("from"),
    until: day("until"),
    page: Math.max(1, Math.trunc(Number(words("page"))) || 1),
  };
}

/** The address that asks the same of another page. */
export function questionPath(base: string, question: AuditQuestion, page?: number): string {
  const { page: _, ...filters } = question;
  const kept = Object.entries(filters).filter(([, value]) => value !== "");
  const query = new URLSearchParams([...kept, ...(page ? [["page", String(page)]] : [])]);
  return query.size > 0 ? `${base}?${query}` : base;
}
