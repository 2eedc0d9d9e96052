"use client";

import { type ReactNode, useEffect, useRef } from "react";

/**
 * Presses the button inside with one key, wherever the cursor is. A function key types nothing, so it may work while
 * somebody writes (WCAG 2.1.4 is about letters and signs).
 */
export function NextKey({ children }: { children: ReactNode }) {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.repeat || event.ctrlKey || event.altKey || event.metaKey)
        return;
      event.preventDefault();
      around.current?.querySelector<HTMLElement>("button, a")?.click();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return (
    <div ref={around} className="stack gap-2">
      {children}
    </div>
  );
}
