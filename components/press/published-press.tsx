import { PressPaper } from "@/components/press/press-paper";
import { PressPhotos } from "@/components/press/press-photos";
import { Columns } from "@/components/ui/columns";
import { type Fact, Facts } from "@/components/ui/facts";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { enumerate, t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import { quoteToRelease } from "@/lib/press/quoted";
import type { WholePress } from "@/lib/press/views";
import { citiesThatMet, datelineOf } from "@/lib/press/wording";
import { isPhotoReleased, isReleased } from "@/lib/releases/rules";
import { shortDate } from "@/lib/time";

/** A press release as everybody reads it; a withdrawn one says so and why, and shows nothing more. */
export function PublishedPress({ press }: { press: WholePress }) {
  const { title, body, publishedAt, withdrawnAt, withdrawReason, meeting } = press;
  const back = { href: "/press", label: t("press.list.title") };
  const preline = t("press.page.preline", { day: publishedAt ? shortDate(publishedAt) : "" });
  if (withdrawnAt) {
    return (
      <>
        <PageHead back={back} preline={preline} title={title} />
        <Note kind="overdue">
          <p>
            {t("press.page.withdrawn", {
              day: shortDate(withdrawnAt),
              reason: withdrawReason ?? "",
            })}
          </p>
        </Note>
      </>
    );
  }
  const quotes = meeting.quotes.filter((one) => isReleased(one.releases, quoteToRelease(one)));
  return (
    <>
      <PageHead back={back} preline={preline} title={title} />
      <Columns variant="side">
        <div className="page-flow">
          <PressPaper
            dateline={datelineOf(meeting, publishedAt)}
            title={null}
            body={body}
            quotes={quotes}
            marked={false}
          />
          <PressPhotos photos={press.photos.filter(isPhotoReleased)} />
        </div>
        <Section as="aside" id="kontakt" title={t("press.page.contact")} gap={16}>
          <Facts layout="stacked" facts={facts(press)} />
          <p className="text-quiet text-small print:hidden">{t("press.page.print")}</p>
        </Section>
      </Columns>
    </>
  );
}

function facts({ createdBy, meeting, revisions, publishedAt }: WholePress): Fact[] {
  const body = createdBy.mandates[0]?.body;
  const correctedAt = revisions[0]?.savedAt;
  const isCorrected = correctedAt && publishedAt && correctedAt > publishedAt;
  return [
    {
      term: t("press.page.asks"),
      description: (
        <>
          {fullName(createdBy)}
          <br />
          {body ? (
            <>
              {body.name}
              <br />
            </>
          ) : null}
          <a href={`mailto:${createdBy.email}`} className="[overflow-wrap:anywhere]">
            {createdBy.email}
          </a>
        </>
      ),
    },
    {
      term: t("press.page.cities"),
      description: enumerate(citiesThatMet(meeting).map(({ name }) => name)),
    },
    {
      term: t("press.page.meeting"),
      description: shortDate(meeting.startsAt, meeting.timeZone),
    },
    ...(isCorrected
      ? [{ term: t("press.page.corrected"), description: shortDate(correctedAt) }]
      : []),
  ];
}
