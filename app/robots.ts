import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { env } from "@/lib/env";

const PUBLIC = ["/appeals", "/cities", "/network", "/open-data", "/press", "/leichte-sprache"];

/** What is public is for everybody; what needs a sign-in or a secret address is not for search engines. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  // The address is the installation's own, not the one it was built with.
  await connection();
  return {
    rules: {
      userAgent: "*",
      allow: ["/$", ...PUBLIC, "/preview.png", "/_next/static/"],
      disallow: "/",
    },
    sitemap: `${env().NEXTAUTH_URL}/sitemap.xml`,
  };
}
