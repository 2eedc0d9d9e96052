/** What a page's address carries; a parameter given twice counts as not given. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** One parameter of the address as text, empty when it is missing. */
export async function parameter(parameters: SearchParams, name: string): Promise<string> {
  const value = (await parameters)[name];
  return typeof value === "string" ? value : "";
}
