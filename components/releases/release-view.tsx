import { DecideForm } from "@/components/releases/decide-form";
import { ReleasePaper } from "@/components/releases/release-paper";
import { ReleaseStatus } from "@/components/releases/release-status";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import { stateOf } from "@/lib/releases/rules";
import type { ReleaseView } from "@/lib/releases/views";
import { shortDate } from "@/lib/time";

type ReleaseViewProps = {
  release: ReleaseView;
  /** Where an answer goes; null for who may only look on. */
  form: { action: FormAction; subject: { name: "releaseId" | "token"; value: string } } | null;
  /** Where a picture is to be had. */
  picture: string;
  back?: { href: string; label: string };
};

/** All a person needs who is asked for a release: the text exactly as it will be printed, and one question. */
export function ReleaseToDecide({ release, form, picture, back }: ReleaseViewProps) {
  const meeting = release.quote?.meeting ?? release.photo?.pressRelease.meeting;
  const date = meeting ? shortDate(meeting.startsAt, meeting.timeZone) : "";
  const asker = fullName(release.askedBy) ?? "";
  const what = release.quote ? "quote" : "photo";
  const state = stateOf(release);
  return (
    <>
      <PageHead
        {...(back ? { back } : {})}
        preline={t("releases.page.preline", { date })}
        title={t(`releases.page.title.${what}`, { name: release.name })}
        lede={t(`releases.page.lede.${state === "notAsked" ? "asked" : state}`, { asker })}
      />
      <div className="stack w-full max-w-measure gap-8">
        {state === "replaced" ? null : <ReleasePaper release={release} picture={picture} />}
        {state === "asked" ? null : (
          <div role="status" className="stack gap-1">
            <ReleaseStatus release={release} />
          </div>
        )}
        {form && state === "asked" ? <DecideForm {...form} release={release} /> : null}
        <p className="text-quiet text-small">
          {t("releases.page.questions", { asker })}{" "}
          <a href={`mailto:${release.askedBy.email}`}>{release.askedBy.email}</a>
        </p>
      </div>
    </>
  );
}

/** A link that opens nothing any more, and what to do instead. */
export function UnknownRelease() {
  return (
    <>
      <PageHead title={t("releases.page.invalidTitle")} lede={t("releases.page.invalidText")} />
      <p className="max-w-measure">{t("releases.page.invalidElse")}</p>
    </>
  );
}
