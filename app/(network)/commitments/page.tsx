import type { Metadata } from "next";
import { CommitmentTable } from "@/components/commitments/commitment-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { listCommitments } from "@/lib/commitments/queries";
import type { CircleCommitments } from "@/lib/commitments/views";
import { t } from "@/lib/i18n/words";

export const metadata: Metadata = { title: t("commitments.title") };

export default async function CommitmentsPage() {
  const actor = await requireActor();
  const groups = await listCommitments(actor, new Date());
  const [only] = groups;
  if (!only) return <NothingYet />;
  if (groups.length === 1) return <OneCircle group={only} />;
  return (
    <>
      <PageHead title={t("commitments.title")} lede={t("commitments.ledeSeveral")} />
      {groups.map((group) => (
        <Section
          key={group.circle.id}
          id={`runde-${group.circle.id}`}
          title={t("commitments.circle", { name: group.circle.name })}
          gap={16}
        >
          <Table group={group} />
        </Section>
      ))}
    </>
  );
}

function OneCircle({ group }: { group: CircleCommitments }) {
  const { name, size } = group.circle;
  return (
    <>
      <PageHead
        preline={t("commitments.circle", { name })}
        title={t("commitments.title")}
        lede={t("commitments.lede", { cities: size })}
      />
      <Section id="alle" title={t("commitments.all")} gap={16}>
        <Table group={group} />
      </Section>
    </>
  );
}

function Table({ group: { commitments } }: { group: CircleCommitments }) {
  const year = Math.min(...commitments.map(({ agreedOn }) => agreedOn.getUTCFullYear()));
  const caption = t("commitments.caption", { count: commitments.length, year: String(year) });
  return <CommitmentTable caption={caption} commitments={commitments} />;
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
