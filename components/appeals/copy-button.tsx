"use client";

import { useCallback, useRef, useState, useSyncExternalStore } from "react";

type CopyButtonProps = { label: string; done: string };

const never = () => () => undefined;

/** Copies the text of the field before it; without scripts, or where copying is not allowed, there is no button and the field is selected by hand. */
export function CopyButton({ label, done }: CopyButtonProps) {
  const here = useRef<HTMLParagraphElement>(null);
  const [copied, setCopied] = useState(false);
  const able = useSyncExternalStore(
    never,
    () => "clipboard" in navigator,
    () => false,
  );
  const copy = useCallback(() => {
    const text = here.current?.parentElement?.querySelector("textarea")?.value ?? "";
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  }, []);
  if (!able) return null;
  return (
    <p ref={here} className="flex flex-wrap items-center gap-4">
      <button type="button" className="kern-btn kern-btn--secondary" onClick={copy}>
        <span className="kern-label">{label}</span>
      </button>
      <span role="status">{copied ? done : ""}</span>
    </p>
  );
}
