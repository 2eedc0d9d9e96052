import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReviewForm } from "@/components/commitments/review-form";
import { ReviewTable } from "@/components/commitments/review-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { halfYearInWords, keyOf } from "@/lib/commitments/halves";
import { type Review, type ReviewParams, readReview, wishOf } from "@/lib/commitments/read-review";
import { t } from "@/lib/i18n/words";

type Props = { searchParams: Promise<ReviewParams> };

export const metadata: Metadata = { title: t("commitments.review.title") };

export default async function ReviewPage({ searchParams }: Props) {
  const actor = await requireActor();
  const wish = wishOf(await searchParams);
  const review = await readReview(actor, wish, new Date());
  if (!review && wish.circle) notFound();
  return (
    <>
      <PageHead
        back={{ href: "/commitments", label: t("commitments.back") }}
        title={t("commitments.review.title")}
        lede={t("commitments.review.lede")}
        {...(review ? { preline: t("commitments.circle", { name: review.circle.name }) } : {})}
      />
      {review ? <Chosen review={review} /> : <Nowhere />}
    </>
  );
}

function Chosen({ review }: { review: Review }) {
  const { circle, half, lines } = review;
  const words = halfYearInWords(half);
  return (
    <>
      <ReviewForm review={review} />
      <Section id="tabelle" title={t("commitments.review.table", { half: words })} gap={16}>
        {lines.length === 0 ? (
          <EmptyState title={t("commitments.review.none")}>
            <p>{t("commitments.review.noneText")}</p>
          </EmptyState>
        ) : (
          <>
            <ReviewTable
              caption={t("commitments.review.caption", {
                count: lines.length,
                circle: circle.name,
              })}
              lines={lines}
            />
            <p className="on-screen">
              <a
                className="inline-flex min-h-11 items-center"
                href={`/commitments/review.csv?circle=${circle.id}&half=${keyOf(half)}`}
              >
                {t("commitments.review.download")}
              </a>
            </p>
          </>
        )}
      </Section>
    </>
  );
}

function Nowhere() {
  return (
    <EmptyState title={t("commitments.review.nowhere")} level={2}>
      <p>{t("commitments.review.nowhereText")}</p>
    </EmptyState>
  );
}
