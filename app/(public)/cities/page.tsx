import type { Metadata } from "next";
import type { CircleLink } from "@/components/cities/circle-links";
import { CityMap } from "@/components/cities/city-map";
import { CityResults } from "@/components/cities/city-results";
import { CitySearchForm } from "@/components/cities/city-search-form";
import type { StateLink } from "@/components/cities/state-links";
import { ButtonLink } from "@/components/ui/button-link";
import { Columns, PageFlow, Sticky } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { currentActor } from "@/lib/auth/session";
import { MAP_SIZE, outlinesOfStates } from "@/lib/cities/outlines";
import { listCirclesOnMap, listCities } from "@/lib/cities/queries";
import {
  type CityParams,
  type CitySearch,
  mapAddress,
  networkInWords,
  readSearch,
  stateAddress,
} from "@/lib/cities/rules";
import type { CircleOnMap } from "@/lib/cities/views";
import { t } from "@/lib/i18n/words";
import type { FederalState } from "@/prisma/generated/enums";
import { previewOf } from "../../preview";

type Props = { searchParams: Promise<CityParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { page } = readSearch(await searchParams);
  const title = t("cities.title");
  const path = page > 1 ? `/cities?page=${page}` : "/cities";
  return {
    title: page > 1 ? t("cities.pageTitle", { title, page }) : title,
    ...previewOf({ path, title, description: t("layout.description") }),
  };
}

export default async function CitiesPage({ searchParams }: Props) {
  const [actor, address] = await Promise.all([currentActor(), searchParams]);
  const search = readSearch(address);
  const now = new Date();
  const [directory, circles] = await Promise.all([
    listCities(actor, search, now),
    listCirclesOnMap(actor, search, now),
  ]);
  const { cities, states, atTable } = directory.network;
  const results = <CityResults search={search} directory={directory} isSignedIn={actor !== null} />;
  const isTable = search.sort !== null;
  return (
    <>
      <PageHead
        preline={t("cities.network")}
        title={t("cities.title")}
        lede={networkInWords({ cities, states: states.length, atTable })}
        action={actor ? <DirectoryAction actor={actor} /> : undefined}
      />
      <Columns variant="map">
        <PageFlow>
          <Section id="finden" title={t("cities.search.title")} className="w-full">
            <CitySearchForm search={search} network={directory.network} />
          </Section>
          {!isTable && results}
        </PageFlow>
        <Sticky>
          <CityMap
            picture={mapAddress(search)}
            size={MAP_SIZE}
            count={directory.matched}
            circles={circlesOnMap(circles, actor !== null)}
            states={statesOnMap(search, states)}
          />
        </Sticky>
      </Columns>
      {isTable && results}
    </>
  );
}

/** Each circle with the address of its page: the public one for who is not signed in. */
function circlesOnMap(circles: readonly CircleOnMap[], isSignedIn: boolean): CircleLink[] {
  const page = isSignedIn ? "/circles" : "/network/circles";
  return circles.map((circle) => ({ ...circle, href: `${page}/${circle.id}` }));
}

/** All states and those with cities, by name, each with the same search in it. */
function statesOnMap(search: CitySearch, states: readonly FederalState[]): StateLink[] {
  const { areas } = outlinesOfStates();
  const link = (state: FederalState | null, name: string): StateLink => ({
    state,
    name,
    href: stateAddress(search, state),
    isChosen: search.state === state,
    points: (state && areas.get(state)?.points) ?? null,
  });
  const named = states.map((state) => link(state, t(`cities.state.${state}`)));
  return [
    link(null, t("cities.map.allStates")),
    ...named.toSorted((one, other) => one.name.localeCompare(other.name, "de")),
  ];
}

/** What the reader does from here: the programme office admits cities, everybody else looks around. */
function DirectoryAction({ actor }: { actor: Actor }) {
  return can(actor, "city.enter", null) ? (
    <ButtonLink href="/cities/new">{t("cities.admit.title")}</ButtonLink>
  ) : (
    <ButtonLink href="/projects">{t("library.title")}</ButtonLink>
  );
}
