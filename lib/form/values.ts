/** What a form sent, by field; a field sent more than once is a list. Files are not taken here. */
export type FormValues = Record<string, string | string[]>;

const MOST_FIELDS = 300;
// Control characters except line feed, and Unicode's own line ends: nobody can type them, and they break calendars and mails.
const CONTROLS = /(?!\n)[\p{Cc}\u2028\u2029]/gu;

/** Reads a form without trusting it: control characters dropped, line ends "\n", "tooMany" above 300 fields. */
export function formValues(formData: FormData): FormValues | "tooMany" {
  const values = new Map<string, string | string[]>();
  let count = 0;
  for (const [name, value] of formData) {
    if (++count > MOST_FIELDS) return "tooMany";
    // React's own fields of a server action.
    if (typeof value !== "string" || name.startsWith("$ACTION")) continue;
    add(values, name, clean(value));
  }
  return Object.fromEntries(values);
}

function add(values: Map<string, string | string[]>, name: string, value: string): void {
  const known = values.get(name);
  if (known === undefined) values.set(name, value);
  else values.set(name, [...(Array.isArray(known) ? known : [known]), value]);
}

function clean(value: string): string {
  return value.replaceAll(/\r\n?/g, "\n").replaceAll(CONTROLS, "");
}
