import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AnswerForm, WithdrawForm } from "@/components/proposals/answer-form";
import { AnswersTable } from "@/components/proposals/answers-table";
import { StageWord } from "@/components/proposals/proposal-lines";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { findProposal } from "@/lib/proposals/queries";
import { stageOf } from "@/lib/proposals/rules";
import type { ProposalView } from "@/lib/proposals/views";
import { byWhom, proposerInWords } from "@/lib/proposals/wording";
import { shortDate } from "@/lib/time";
import { answerProposalAction, withdrawProposalAction } from "./actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  return { title: titleOf(await load((await params).id)) };
}

export default async function ProposalPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const proposal = await load((await params).id);
  const { saved } = await searchParams;
  const isOpen = proposal.agreedAt === null && proposal.withdrawnAt === null;
  const own = proposal.cities.filter(({ cityId }) => can(actor, "proposal.answer", { cityId }));
  return (
    <>
      <PageHead
        back={{ href: "/proposals", label: t("proposals.page.back") }}
        preline={t("proposals.page.preline", {
          who: proposerInWords(proposal),
          day: shortDate(proposal.proposedAt),
        })}
        title={titleOf(proposal)}
        lede={t("proposals.page.by", { who: byWhom(proposal.proposedBy, proposal.onBehalfOf) })}
      />
      <Saved saved={saved} />
      <p>
        <StageWord stage={stageOf(proposal)} />
      </p>
      <CircleLink proposal={proposal} />
      <p className="max-w-measure whitespace-pre-line">{proposal.text}</p>
      <AnswersTable cities={proposal.cities} />
      {isOpen
        ? own.map(({ city }) => (
            <AnswerForm
              key={city.id}
              action={answerProposalAction}
              proposalId={proposal.id}
              city={city}
            />
          ))
        : null}
      {isOpen && can(actor, "circle.propose", { cityId: proposal.fromCityId }) ? (
        <WithdrawForm action={withdrawProposalAction} proposalId={proposal.id} />
      ) : null}
    </>
  );
}

function titleOf({ name, circle }: ProposalView): string {
  if (circle) return t("proposals.page.titleJoin", { circle: circle.name });
  return t("proposals.page.titleFound", { name: name ?? "" });
}

function CircleLink({ proposal }: { proposal: ProposalView }) {
  const circle = proposal.founded ?? proposal.circle;
  if (!circle) return null;
  return (
    <p>
      <a href={`/circles/${circle.id}`}>{t("proposals.page.circle")}</a>
    </p>
  );
}

const SAVED = ["sent", "saved", "withdrawn"] as const;

function Saved({ saved }: { saved: string | string[] | undefined }) {
  const word = SAVED.find((one) => one === saved);
  if (!word) return null;
  return (
    <p role="status" className="font-semibold">
      {t(`proposals.page.${word}`)}
    </p>
  );
}

// Title and page ask for the same record; it is read once.
const load = cache(async (id: string): Promise<ProposalView> => {
  const actor = await requireActor();
  return (await findProposal(actor, id)) ?? notFound();
});
