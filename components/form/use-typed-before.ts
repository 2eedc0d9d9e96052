import { type RefObject, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";

/**
 * Keeps what somebody typed into a text area before the scripts of the page came: taking over the page, React
 * puts the first text back into text areas, though not into other fields. The ref belongs on the element.
 */
export function useTypedBefore(id: string): RefObject<HTMLTextAreaElement | null> {
  const area = useRef<HTMLTextAreaElement>(null);
  const isTakingOver = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [typed] = useState(() => (isTakingOver ? typedInto(id) : null));
  useLayoutEffect(() => {
    if (typed !== null && area.current) area.current.value = typed;
  }, [typed]);
  return area;
}

const never = () => () => undefined;

function typedInto(id: string): string | null {
  // On the server there is nothing to look at.
  if (typeof document === "undefined") return null;
  const area = document.getElementById(id);
  if (!(area instanceof HTMLTextAreaElement) || area.value === area.defaultValue) return null;
  return area.value;
}
