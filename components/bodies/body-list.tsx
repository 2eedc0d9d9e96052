import { CarrierTimeline } from "@/components/bodies/carrier-timeline";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status-word";
import type { BodyStory, CityBodies } from "@/lib/bodies/views";
import { periodInWords } from "@/lib/bodies/wording";
import { enumerate, t } from "@/lib/i18n/words";

type BodyListProps = { city: CityBodies; today: Date };

/** The coordination bodies of a city over time, each with its carriers and who works there. */
export function BodyList({ city, today }: BodyListProps) {
  if (city.bodies.length === 0) return <p className="max-w-measure">{t("bodies.none")}</p>;
  return city.bodies.map((body) => (
    <Section key={body.id} id={`stelle-${body.id}`} title={body.name} className="w-full">
      <BodyFacts body={body} />
      <CarrierTimeline body={body} today={today} />
      {body.isOver ? null : <Ways body={body} />}
    </Section>
  ));
}

function BodyFacts({ body }: { body: BodyStory }) {
  if (body.isOver) {
    return (
      <p>
        <Status kind="held">{t("bodies.over")}</Status> {periodInWords(body)}
      </p>
    );
  }
  const names = enumerate(body.managers.map(({ name }) => name));
  return (
    <Facts
      facts={[
        { term: t("bodies.since"), description: periodInWords(body) },
        { term: t("bodies.manager"), description: names || t("bodies.noManager") },
      ]}
    />
  );
}

function Ways({ body }: { body: BodyStory }) {
  const page = `/bodies/${body.id}`;
  return (
    <p className="flex flex-wrap gap-x-6">
      <a className="inline-flex min-h-11 items-center" href={page}>
        {t("bodies.edit", { body: body.name })}
      </a>
      <a className="inline-flex min-h-11 items-center" href={`${page}/handover`}>
        {t("bodies.handOver", { body: body.name })}
      </a>
    </p>
  );
}
