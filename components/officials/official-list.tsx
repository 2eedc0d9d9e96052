import type { ReactNode } from "react";
import { hidden } from "@/components/ui/hidden";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Row } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status-word";
import { t } from "@/lib/i18n/words";
import type { CityOfficials, OfficialLine } from "@/lib/officials/queries";
import { endingInWords, stageOf, termInWords } from "@/lib/officials/rules";
import { officeAndName } from "@/lib/people/names";
import { dateInWords } from "@/lib/time";

type OfficialListProps = {
  city: CityOfficials;
  today: Date;
  /** Whether the reader may invite people to accounts. */
  mayInvite: boolean;
};

const STAGES = ["now", "ahead", "before"] as const;

/** Everybody who is, will be or was in office, with the ways to change it. */
export function OfficialList({ city, today, mayInvite }: OfficialListProps) {
  if (city.officials.length === 0) return <p>{t("officials.none")}</p>;
  return STAGES.map((stage) => {
    const officials = city.officials.filter((one) => stageOf(one, today) === stage);
    if (officials.length === 0) return null;
    return (
      <Section key={stage} id={stage} title={t(`officials.${stage}`)}>
        <Lines>
          {officials.map((official) => (
            <Line key={official.id}>
              <OfficialFacts official={official} city={city} today={today} />
              <OfficialWays
                official={official}
                city={city}
                mayInvite={mayInvite && stage !== "before"}
              />
            </Line>
          ))}
        </Lines>
      </Section>
    );
  });
}

type OfficialProps = { official: OfficialLine; city: CityOfficials };

function OfficialFacts({ official, city, today }: OfficialProps & { today: Date }) {
  const { officeKind, email, successor, userId } = official;
  const ending = successor ? null : endingInWords(official, today);
  return (
    <>
      <LineTitle>{officeAndName(official, city.name)}</LineTitle>
      <p>
        {t(`officials.kind.${officeKind}`)}, {termInWords(official)}
      </p>
      {ending ? (
        <p>
          <Status kind="overdue">{ending}</Status>
        </p>
      ) : null}
      {successor ? (
        <p>
          {t("officials.successor", {
            day: successor.termStartsOn ? dateInWords(successor.termStartsOn) : "",
            name: officeAndName(successor, city.name),
          })}
        </p>
      ) : null}
      <p className="break-words text-quiet">
        {[email, t(userId ? "officials.account" : "officials.noAccount")]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </>
  );
}

function OfficialWays({ official, city, mayInvite }: OfficialProps & { mayInvite: boolean }) {
  const base = `/officials/${official.id}`;
  const rich = { name: officeAndName(official, city.name), hidden };
  return (
    <Row>
      <Way href={base}>{t.rich("officials.edit", rich)}</Way>
      {official.successor ? null : (
        <Way href={`${base}/successor`}>{t.rich("officials.succeed", rich)}</Way>
      )}
      {mayInvite && !official.userId ? (
        <Way href={`/accounts/invite?official=${official.id}`}>
          {t.rich("officials.invite", rich)}
        </Way>
      ) : null}
    </Row>
  );
}

function Way({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="inline-flex min-h-11 items-center" href={href}>
      {children}
    </a>
  );
}
