import { PressPaper } from "@/components/press/press-paper";
import { DraftStep, PublishStep } from "@/components/press/press-steps";
import { QuoteLines } from "@/components/press/quote-lines";
import { ButtonLink } from "@/components/ui/button-link";
import { Columns } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/note";
import { Row } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { positionsIn } from "@/lib/press/body";
import { missingIn } from "@/lib/press/rules";
import type { PressDesk } from "@/lib/press/views";
import { datelineOf } from "@/lib/press/wording";
import { shortDate } from "@/lib/time";

export type DeskActions = Record<"draft" | "publish" | "ask" | "remind", FormAction>;

type DeskProps = {
  desk: PressDesk;
  actions: DeskActions;
  /** Whether the reader drives the circle. */
  manages: boolean;
  /** Cities the reader answers for. */
  speaksFor: readonly string[];
  /** Cities that met and whose lead the reader may write. */
  leadCities: readonly { id: string; name: string }[];
};

/** Text on the left, quotes with their releases on the right, then what one can do. */
export function PressWork(props: DeskProps) {
  const { desk, actions, manages, speaksFor } = props;
  const press = desk.pressRelease;
  if (!press) return <NoDraft {...props} />;
  const base = `/meetings/${desk.id}/press`;
  const missing = missingIn({ ...press, meeting: desk });
  const isOpen = manages && !press.withdrawnAt;
  return (
    <>
      <PublicNote press={press} />
      <Columns variant="side">
        <PressPaper
          dateline={datelineOf(desk, press.publishedAt)}
          title={press.title}
          body={press.body}
          quotes={desk.quotes}
        />
        <Section as="aside" id="zitate" title={t("press.desk.quotes")}>
          {desk.quotes.length > 0 ? (
            <QuoteLines
              quotes={desk.quotes}
              inText={positionsIn(press.body)}
              work={
                isOpen
                  ? { quotesPage: `${base}/quotes`, ask: actions.ask, remind: actions.remind }
                  : null
              }
              ownCityIds={speaksFor}
            />
          ) : (
            <p className="text-quiet">{t("press.desk.noQuotes")}</p>
          )}
          {isOpen && !press.publishedAt ? (
            <PublishStep action={actions.publish} press={press} missing={missing} />
          ) : null}
          <WhatElse {...props} base={base} />
        </Section>
      </Columns>
    </>
  );
}

function PublicNote({ press }: { press: NonNullable<PressDesk["pressRelease"]> }) {
  const { publishedAt, withdrawnAt, withdrawReason, slug } = press;
  if (!publishedAt) return null;
  return (
    <Note kind={withdrawnAt ? "overdue" : "mine"}>
      <p>
        {withdrawnAt
          ? t("press.page.withdrawn", {
              day: shortDate(withdrawnAt),
              reason: withdrawReason ?? "",
            })
          : t("press.desk.published", { day: shortDate(publishedAt) })}{" "}
        <a href={`/press/${slug}`}>{t("press.desk.publicPage")}</a>
      </p>
    </Note>
  );
}

function WhatElse({ desk, manages, leadCities, base }: DeskProps & { base: string }) {
  const press = desk.pressRelease;
  const isOpen = press !== null && !press.withdrawnAt;
  const links: [string, string][] = [
    ...(manages && isOpen
      ? ([
          ["edit", t(press.publishedAt ? "press.desk.correct" : "press.desk.edit")],
          ["quotes", t("press.desk.editQuotes")],
          ["photos", t("press.desk.photos", { count: press.photos.length })],
        ] satisfies [string, string][])
      : []),
    ...(isOpen && leadCities.length > 0
      ? ([["lead", t("press.desk.lead")]] satisfies [string, string][])
      : []),
    ["versions", t("press.desk.files")],
    ...(manages && isOpen && press.publishedAt
      ? ([["withdraw", t("press.desk.withdraw")]] satisfies [string, string][])
      : []),
  ];
  return (
    <ul className="stack gap-2">
      {links.map(([path, label]) => (
        <li key={path}>
          <a className="inline-flex min-h-11 items-center" href={`${base}/${path}`}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Before there is a draft: what is still to come, or the one button. */
function NoDraft({ desk, manages, actions }: DeskProps) {
  const isLocked = Boolean(desk.minutes?.lockedAt);
  const why = isLocked ? "ready" : "minutes";
  return (
    <EmptyState title={t(`press.empty.${why}Title`)} level={2}>
      <p>{t(manages ? `press.empty.${why}` : "press.empty.cities")}</p>
      {manages && isLocked ? <DraftStep action={actions.draft} meetingId={desk.id} /> : null}
      {manages ? (
        <Row>
          {desk.heldAt ? (
            <ButtonLink href={`/meetings/${desk.id}/press/quotes`}>
              {t("press.empty.quotes", { count: desk.quotes.length })}
            </ButtonLink>
          ) : null}
          {isLocked ? null : (
            <a href={`/meetings/${desk.id}/minutes`}>{t("press.empty.toMinutes")}</a>
          )}
        </Row>
      ) : null}
    </EmptyState>
  );
}
