import type { ReactNode } from "react";

type EmptyStateProps = { title: string; level?: 2 | 3; children: ReactNode };

/** What will be here, when, and what the reader can do. */
export function EmptyState({ title, level = 3, children }: EmptyStateProps) {
  const Tag = `h${level}` as const;
  return (
    <div className="empty-state stack gap-2">
      <Tag className="kern-heading-small">{title}</Tag>
      <div className="stack max-w-measure gap-2">{children}</div>
    </div>
  );
}
