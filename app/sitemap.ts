import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { listAppealsToRead } from "@/lib/appeals/queries";
import { listPublicCircles } from "@/lib/circles/find-public-circle";
import { listCitySlugs } from "@/lib/cities/queries";
import { env } from "@/lib/env";
import { listPublished } from "@/lib/press/queries";

const PLACES = ["", "/appeals", "/cities", "/network", "/open-data", "/press", "/leichte-sprache"];

/** The public pages of the network (sitemaps.org, protocol 0.9). */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const [appeals, cities, press, circles] = await Promise.all([
    listAppealsToRead(),
    listCitySlugs(new Date()),
    listPublished(),
    listPublicCircles(new Date()),
  ]);
  const origin = env().NEXTAUTH_URL;
  return [
    ...PLACES.map((place) => ({ url: `${origin}${place}` })),
    ...appeals.map(({ slug, withdrawnAt, editedAt }) => ({
      url: `${origin}/appeals/${slug}`,
      lastModified: withdrawnAt ?? editedAt,
    })),
    ...press.map(({ slug }) => ({ url: `${origin}/press/${slug}` })),
    ...circles.map(({ id }) => ({ url: `${origin}/network/circles/${id}` })),
    ...cities.map((slug) => ({ url: `${origin}/cities/${slug}` })),
  ];
}
