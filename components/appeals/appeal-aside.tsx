import { AnswerCard } from "@/components/appeals/answer-card";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import type { AppealShown } from "@/lib/appeals/queries";
import { isEarlier, meantSince } from "@/lib/appeals/rules";
import type { OwnResponse } from "@/lib/appeals/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type AppealAsideProps = {
  action: FormAction;
  appeal: AppealShown;
  own: readonly OwnResponse[];
  /** Follows the responses. */
  manages: boolean;
  /** May correct and withdraw. */
  writes: boolean;
};

/** Beside an appeal: the answer of one's own city, and what its authors can do. */
export function AppealAside({ action, appeal, own, manages, writes }: AppealAsideProps) {
  const revision = appeal.revisions[0]?.number ?? 1;
  const meant = meantSince(appeal.revisions);
  return (
    <Stack as="aside" gap={24} label={t("appeals.answer.aside")} className="print:hidden">
      {own.map((response) => (
        <AnswerCard
          key={response.cityId}
          action={action}
          appealId={appeal.id}
          revision={revision}
          response={response}
          earlier={isEarlier(response, meant)}
        />
      ))}
      {own.length > 0 ? (
        <p className="text-quiet text-small">{t("appeals.answer.public")}</p>
      ) : null}
      {manages ? <Desk appeal={appeal} writes={writes} /> : null}
    </Stack>
  );
}

function Desk({ appeal, writes }: { appeal: AppealShown; writes: boolean }) {
  const open = writes && !appeal.withdrawnAt;
  return (
    <Section id="verwalten" title={t("appeals.page.manage")} gap={16}>
      <ul className="stack gap-2">
        <li>
          <DeskLink href={`/appeals/${appeal.slug}/responses`}>
            {t("appeals.page.responses")}
          </DeskLink>
        </li>
        {open ? (
          <>
            <li>
              <DeskLink href={`/appeals/${appeal.slug}/edit`}>{t("appeals.page.correct")}</DeskLink>
            </li>
            <li>
              <DeskLink href={`/appeals/${appeal.slug}/withdraw`}>
                {t("appeals.page.withdraw")}
              </DeskLink>
            </li>
          </>
        ) : null}
      </ul>
    </Section>
  );
}

function DeskLink({ href, children }: { href: string; children: string }) {
  return (
    <a className="inline-flex min-h-11 items-center" href={href}>
      {children}
    </a>
  );
}
