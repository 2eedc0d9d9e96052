import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import { type Stretch, words } from "@/lib/minutes/differences";
import type { Comparison as ComparisonView } from "@/lib/minutes/views";

/** Two versions held against each other, part by part. */
export function Comparison({ comparison }: { comparison: ComparisonView }) {
  const { from, to, parts } = comparison;
  return (
    <Section id="unterschiede" title={t("minutes.compare.title", { from, to })} gap={16}>
      {parts.length === 0 ? <p>{t("minutes.compare.none")}</p> : null}
      {parts.map(({ part, label, stretches }) => (
        <div key={part} className="stack max-w-measure gap-2">
          <h3 className="kern-heading-small">{label}</h3>
          <Difference stretches={stretches} />
        </div>
      ))}
    </Section>
  );
}

/** What a proposed text changes. */
export function Change({ before, after }: { before: string; after: string }) {
  return <Difference stretches={words(before, after)} />;
}

/** Words that came and went, said and not only struck. */
function Difference({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <p className="whitespace-pre-line">
      {stretches.map((stretch) => (
        <Piece key={stretch.at} {...stretch} />
      ))}
    </p>
  );
}

function Piece({ kind, text }: Omit<Stretch, "at">) {
  if (kind === "same") return text;
  const Tag = kind === "added" ? "ins" : "del";
  return (
    <Tag className="difference">
      <span className="sr-only">{t(`minutes.compare.${kind}`)} </span>
      {text}
      <span className="sr-only"> {t("minutes.compare.end")}</span>
    </Tag>
  );
}
