const HOME = "/overview";
const HERE = "http://here.invalid";

/** Where to go after signing in: a path of this site, never another address, never sign-in itself or an interface. */
export function safePath(wanted: string | null | undefined): string {
  if (!wanted || wanted.length > 500 || !wanted.startsWith("/") || !URL.canParse(wanted, HERE)) {
    return HOME;
  }
  // Browsers read "//host", "/\host" and control characters in ways of their own: keep what the URL parser understood.
  const url = new URL(wanted, HERE);
  const path = `${url.pathname}${url.search}`;
  const leaves = url.origin !== HERE || path.startsWith("//");
  return leaves || /^\/(sign-in|api)(\/|\?|$)/.test(path) || path === "/" ? HOME : path;
}
