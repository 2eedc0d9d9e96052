"use client";

import type { KeyboardEvent, ReactNode } from "react";

/** Alt with an arrow key presses the row's own button, where one can: moving by keyboard is what moving by button is. */
export function RowKeys({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields within
    <div className="stack gap-4" onKeyDown={press}>
      {children}
    </div>
  );
}

const VERBS: Record<string, string> = { ArrowUp: "up", ArrowDown: "down" };

function press(event: KeyboardEvent<HTMLElement>): void {
  const { target } = event;
  const verb = VERBS[event.key];
  // In a list of choices the same keys open it.
  if (!verb || !event.altKey || !(target instanceof HTMLElement) || target.tagName === "SELECT")
    return;
  const row = target.closest("fieldset");
  const button = row?.querySelector<HTMLButtonElement>(`button[value^="${verb}."]`);
  if (!button) return;
  event.preventDefault();
  button.click();
}
