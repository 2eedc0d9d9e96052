import type { Metadata } from "next";
import { CommitmentFilter } from "@/components/commitments/commitment-filter";
import { CommitmentTable } from "@/components/commitments/commitment-table";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { citiesOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { readShow, type Show, shownOf } from "@/lib/commitments/filter";
import { listCommitments } from "@/lib/commitments/queries";
import type { CircleCommitments } from "@/lib/commitments/views";
import { captionOf, circleInWords } from "@/lib/commitments/wording";
import { t } from "@/lib/i18n/words";
import { calendarDay } from "@/lib/time";

type Props = { searchParams: Promise<{ show?: string | string[] }> };

export const metadata: Metadata = { title: t("commitments.title") };

export default async function CommitmentsPage({ searchParams }: Props) {
  const actor = await requireActor();
  const show = readShow((await searchParams).show);
  const now = new Date();
  const groups = await listCommitments(actor, now);
  if (groups.length === 0) return <NothingYet />;
  const reader = { cityIds: citiesOf(actor), today: calendarDay(now) };
  return (
    <>
      <Head groups={groups} />
      <CommitmentFilter groups={groups} show={show} {...reader} />
      <Shown groups={groups} shown={shownOf(groups, show, reader)} show={show} />
    </>
  );
}

function Head({ groups }: { groups: CircleCommitments[] }) {
  const [only] = groups;
  const action = <ButtonLink href="/commitments/review">{t("commitments.review.link")}</ButtonLink>;
  if (groups.length > 1 || !only?.circle) {
    return (
      <PageHead
        title={t("commitments.title")}
        lede={t("commitments.ledeSeveral")}
        action={action}
      />
    );
  }
  const { name, size } = only.circle;
  return (
    <PageHead
      preline={t("commitments.circle", { name })}
      title={t("commitments.title")}
      lede={t("commitments.lede", { cities: size })}
      action={action}
    />
  );
}

type ShownProps = { groups: CircleCommitments[]; shown: CircleCommitments[]; show: Show };

function Shown({ groups, shown, show }: ShownProps) {
  if (shown.length === 0) {
    return (
      <EmptyState title={t("commitments.show.none")} level={2}>
        <p>{t("commitments.show.noneText")}</p>
        <p>
          <a href="/commitments">{t("commitments.show.back")}</a>
        </p>
      </EmptyState>
    );
  }
  return shown.map((group) => {
    const id = group.circle?.id ?? "appelle";
    const all = groups.find(({ circle }) => circle?.id === group.circle?.id) ?? group;
    const isOnly = groups.length === 1;
    return (
      <Section
        key={id}
        id={isOnly ? "alle" : `runde-${id}`}
        title={isOnly ? t(`commitments.heading.${show}`) : circleInWords(group.circle)}
        gap={16}
      >
        <CommitmentTable caption={captionOf(all, group)} commitments={group.commitments} />
      </Section>
    );
  });
}

function NothingYet() {
  return (
    <>
      <PageHead title={t("commitments.title")} lede={t("commitments.ledeSeveral")} />
      <EmptyState title={t("commitments.empty.title")} level={2}>
        <p>{t("commitments.empty.text")}</p>
        <p>
          <a href="/meetings">{t("commitments.empty.meetings")}</a>
        </p>
      </EmptyState>
    </>
  );
}
