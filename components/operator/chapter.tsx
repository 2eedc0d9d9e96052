import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";

type ChapterProps = { anchor: string; title: string; children: ReactNode };

/** A chapter of a page that is mostly read. */
export function Chapter({ anchor, title, children }: ChapterProps) {
  return (
    <Section id={anchor} title={title} gap={16}>
      <div className="stack max-w-measure gap-4">{children}</div>
    </Section>
  );
}

/** Points of a chapter. */
export function Points({ children }: { children: ReactNode }) {
  return <ul className="list-disc space-y-2 pl-8">{children}</ul>;
}

/** What a setting says, or that the operator has not said it. */
export function Given({ children }: { children: string | null }) {
  return <>{children ?? "Der Betreiber hat das noch nicht angegeben."}</>;
}
