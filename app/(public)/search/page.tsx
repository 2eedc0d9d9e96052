import type { Metadata } from "next";
import { headers } from "next/headers";
import { SearchForm } from "@/components/search/search-form";
import { SearchResults } from "@/components/search/search-results";
import { PageHead } from "@/components/ui/page-head";
import type { Actor } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/session";
import { Refused } from "@/lib/errors";
import { t } from "@/lib/i18n/words";
import { countTry } from "@/lib/limits/count-try";
import { placeOf } from "@/lib/limits/place";
import { search } from "@/lib/search/queries";
import { type Question, readQuestion, type SearchParams } from "@/lib/search/rules";
import type { Results } from "@/lib/search/views";

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { words } = readQuestion(await searchParams);
  const title = words ? t("search.titleFor", { words }) : t("search.title");
  return { title, robots: { index: false } };
}

export default async function SearchPage({ searchParams }: Props) {
  const [actor, address] = await Promise.all([currentActor(), searchParams]);
  const question = readQuestion(address);
  const results = await ask(actor, question);
  return (
    <>
      <PageHead title={t("search.title")} lede={t("search.lede")} />
      <SearchForm words={question.words ?? ""} />
      <p role="status" className={results?.kinds.length === 0 ? "sr-only" : undefined}>
        {statusOf(question, results)}
      </p>
      {question.words && results ? (
        <SearchResults words={question.words} results={results} />
      ) : null}
      {question.words && question.kind ? (
        <p>
          <a href={`/search?${new URLSearchParams({ q: question.words })}`}>{t("search.all")}</a>
        </p>
      ) : null}
    </>
  );
}

/** Null for who is not signed in and asked too often. */
async function ask(actor: Actor | null, question: Question): Promise<Results | null> {
  try {
    if (!actor && question.words) await countTry("search.place", placeOf(await headers()));
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
  return search(actor, question, new Date());
}

function statusOf({ words }: Question, results: Results | null): string {
  if (!words) return "";
  if (!results) return t("search.tooMany");
  const count = results.kinds.reduce((sum, one) => sum + one.results.length, 0);
  const more = String(results.kinds.some(({ hasMore }) => hasMore));
  return t("search.count", { count, more });
}
