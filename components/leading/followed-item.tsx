import { leftWords } from "@/components/leading/left-words";
import { TimeLeft } from "@/components/leading/time-left";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { mayAsk } from "@/lib/calls/rules";
import { t } from "@/lib/i18n/words";
import type { FollowedMeeting } from "@/lib/leading/views";
import { endOf, presentsInWords } from "@/lib/leading/wording";
import { clock } from "@/lib/time";

type Item = FollowedMeeting["agenda"][number];

type FollowedItemProps = {
  item: Item;
  timeZone: string;
  /** Cities for which the reader can ask others for a call; none for everybody else. */
  ownCityIds: readonly string[];
};

/** What is talked about now, and the one button to talk about it afterwards. */
export function FollowedItem({ item, timeZone, ownCityIds }: FollowedItemProps) {
  const { id, title, city, project } = item;
  const until = endOf(item);
  const presents = presentsInWords(item);
  return (
    <Card as="section" labelledBy={`punkt-${id}`} className="stack gap-4">
      <p className="kern-preline">{t("leading.follow.now")}</p>
      <h2 id={`punkt-${id}`} className="kern-heading-large">
        {title}
      </h2>
      {presents ? <p>{presents}</p> : null}
      {item.startedAt && until ? (
        <p>
          {t("leading.span", {
            from: clock(item.startedAt, timeZone),
            until: clock(until, timeZone),
          })}
          <TimeLeft until={until.getTime()} words={leftWords} />
        </p>
      ) : null}
      {project && !project.withdrawnAt ? (
        <p>
          <a className="inline-flex min-h-11 items-center" href={`/projects/${project.id}`}>
            {t("leading.follow.project", { city: city?.name ?? "" })}
          </a>
        </p>
      ) : null}
      {city && mayAsk(ownCityIds, city.id) ? (
        <div className="stack gap-2">
          <ButtonLink kind="primary" href={`/calls/new?item=${id}`}>
            {t("leading.follow.call")}
          </ButtonLink>
          <p className="text-quiet text-small">
            {t("leading.follow.callHint", { city: city.name })}
          </p>
        </div>
      ) : null}
    </Card>
  );
}
