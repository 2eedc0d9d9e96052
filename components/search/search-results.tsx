import { EmptyState } from "@/components/ui/empty-state";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import { kindAddress, markedPieces } from "@/lib/search/rules";
import type { Result, Results } from "@/lib/search/views";

type SearchResultsProps = { words: string; results: Results };

/** What was found, by kind, the words marked where they stand. */
export function SearchResults({ words, results: { kinds, similar } }: SearchResultsProps) {
  if (kinds.length === 0) return <Nothing words={words} similar={similar} />;
  return kinds.map(({ kind, results, hasMore }) => (
    <Section key={kind} id={kind} title={t(`search.kind.${kind}`)} gap={16}>
      <Lines>
        {results.map((result) => (
          <Line key={result.id}>
            <Found result={result} words={words} />
          </Line>
        ))}
      </Lines>
      {hasMore ? (
        <p>
          <a className="inline-flex min-h-11 items-center" href={kindAddress(words, kind)}>
            {t("search.more", { kind: t(`search.kind.${kind}`) })}
          </a>
        </p>
      ) : null}
    </Section>
  ));
}

function Found({ result: { href, title, more }, words }: { result: Result; words: string }) {
  return (
    <>
      <h3 className="kern-heading-small">
        <a href={href}>
          <Marked text={title} words={words} />
        </a>
      </h3>
      {more ? (
        <p className="text-quiet">
          <Marked text={more} words={words} />
        </p>
      ) : null}
    </>
  );
}

function Marked({ text, words }: { text: string; words: string }) {
  return markedPieces(text, words).map((piece, index) =>
    piece.isMatch ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name and never move
      <mark key={index}>{piece.text}</mark>
    ) : (
      piece.text
    ),
  );
}

function Nothing({ words, similar }: { words: string; similar: readonly string[] }) {
  return (
    <EmptyState level={2} title={t("search.none.title", { words })}>
      <p>{t("search.none.text")}</p>
      {similar.length > 0 ? (
        <p>
          {t("search.none.similar")}{" "}
          {similar.map((name) => (
            <a
              key={name}
              className="mr-4 inline-flex min-h-11 items-center"
              href={`/search?${new URLSearchParams({ q: name })}`}
            >
              {name}
            </a>
          ))}
        </p>
      ) : null}
    </EmptyState>
  );
}
