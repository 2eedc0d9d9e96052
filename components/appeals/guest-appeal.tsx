import { AnswerButton, AnswerChoice } from "@/components/appeals/answer-choice";
import { AppealLetter } from "@/components/appeals/appeal-letter";
import { AppealNotice } from "@/components/appeals/appeal-notice";
import { AppealRequest } from "@/components/appeals/appeal-request";
import { WhoAnswers } from "@/components/attendances/answering-fields";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { Acts } from "@/components/ui/acts";
import { Card } from "@/components/ui/card";
import { PageHead } from "@/components/ui/page-head";
import type { LinkedResponse } from "@/lib/appeals/find-linked-response";
import type { AppealShown } from "@/lib/appeals/queries";
import { answerGiven, isEarlier, meantSince } from "@/lib/appeals/rules";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";

type GuestAppealProps = {
  appeal: AppealShown;
  response: LinkedResponse;
  token: string;
  action: FormAction;
  /** Whether an answer has just been sent. */
  sent: boolean;
};

/** All a town hall without an account needs: the appeal, and one question about it. */
export function GuestAppeal({ appeal, response, token, action, sent }: GuestAppealProps) {
  return (
    <>
      <PageHead
        preline={t("appeals.guest.preline", { city: response.city.name })}
        title={appeal.title}
      />
      <AppealNotice appeal={appeal} answered={sent} />
      <AppealLetter {...appeal} />
      <AppealRequest {...appeal} />
      {appeal.withdrawnAt ? null : (
        <div className="stack w-full max-w-measure gap-4">
          <GuestAnswer appeal={appeal} response={response} token={token} action={action} />
          <p className="text-quiet text-small">{t("appeals.answer.public")}</p>
          <p className="text-quiet text-small">{t("appeals.guest.sameLink")}</p>
        </div>
      )}
      <p>
        <a href={`/appeals/${appeal.slug}`}>{t("appeals.guest.publicPage")}</a>
      </p>
    </>
  );
}

function GuestAnswer({ appeal, response, token, action }: Omit<GuestAppealProps, "sent">) {
  const given = answerGiven(response);
  const earlier = isEarlier(response, meantSince(appeal.revisions));
  return (
    <Card warm small>
      <ActionForm
        key={`${given} ${response.answeredAt?.getTime()}`}
        action={action}
        className="group/answer stack gap-6"
      >
        <HiddenField name="token" value={token} />
        <HiddenField name="revision" value={appeal.revisions[0]?.number ?? 1} />
        <AnswerChoice response={response} earlier={earlier} />
        <WhoAnswers
          self={selfOf(response)}
          before={whoBefore(response)}
          name={response.answeredByName}
          whereNamed={t("appeals.guest.whereNamed")}
        />
        <Acts>
          <AnswerButton response={response} earlier={earlier} />
        </Acts>
      </ActionForm>
    </Card>
  );
}

function selfOf({ city }: LinkedResponse): string {
  const [head] = city.officials;
  const name = head ? fullName(head) : null;
  return name ? t("appeals.guest.self", { name }) : t("appeals.guest.selfUnknown");
}

function whoBefore({ readAt, answeredByName }: LinkedResponse): "SELF" | "OFFICE" | null {
  if (!readAt) return null;
  return answeredByName ? "OFFICE" : "SELF";
}

/** A link that opens nothing any more, and what to do instead. */
export function UnknownAppealLink() {
  return (
    <>
      <PageHead title={t("appeals.guest.unknownTitle")} lede={t("appeals.guest.unknown")} />
      <p>
        <a href="/appeals">{t("appeals.guest.toAppeals")}</a>
      </p>
    </>
  );
}
