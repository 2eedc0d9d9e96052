import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { listAppealsToRead } from "@/lib/appeals/queries";
import { listCitySlugs } from "@/lib/cities/queries";
import { env } from "@/lib/env";

const PLACES = ["", "/appeals", "/cities", "/leichte-sprache"];

/** The public pages of the network (sitemaps.org, protocol 0.9). */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const [appeals, cities] = await Promise.all([listAppealsToRead(), listCitySlugs(new Date())]);
  const origin = env().NEXTAUTH_URL;
  return [
    ...PLACES.map((place) => ({ url: `${origin}${place}` })),
    ...appeals.map(({ slug, withdrawnAt, editedAt }) => ({
      url: `${origin}/appeals/${slug}`,
      lastModified: withdrawnAt ?? editedAt,
    })),
    ...cities.map((slug) => ({ url: `${origin}/cities/${slug}` })),
  ];
}
