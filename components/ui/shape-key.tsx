"use client";

import { Row } from "@/components/ui/row";
import type { ShapeKind } from "@/components/ui/shapes";
import { Status } from "@/components/ui/status-word";

type ShapeKeyProps = { label: string; entries: { kind: ShapeKind; word: string }[] };

/** What the shapes of a picture mean, as a list under it. A client component, as the round table is. */
export function ShapeKey({ label, entries }: ShapeKeyProps) {
  return (
    <Row as="ul" label={label} className="justify-center text-small">
      {entries.map(({ kind, word }) => (
        <li key={kind}>
          <Status kind={kind}>{word}</Status>
        </li>
      ))}
    </Row>
  );
}
