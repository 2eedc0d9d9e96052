import type { Metadata } from "next";
import { env } from "@/lib/env";
import { t } from "@/lib/i18n/words";

type PublicPage = {
  /** "/appeals/werben": its one address, without filters. */
  path: string;
  title: string;
  description: string;
  /** When a text that has an author was published. */
  publishedAt?: Date | null;
};

/** What search engines and previews of links elsewhere show of a public page; the picture is our own (scripts/preview.ts). */
export function previewOf({ path, title, description, publishedAt }: PublicPage) {
  const origin = env().NEXTAUTH_URL;
  const url = `${origin}${path}`;
  const image = {
    url: `${origin}/preview.png`,
    width: 1200,
    height: 630,
    type: "image/png",
    alt: `${t("layout.brand")}: ${t("start.title")}`,
  };
  const kind = publishedAt
    ? ({ type: "article", publishedTime: publishedAt.toISOString() } as const)
    : ({ type: "website" } as const);
  return {
    description,
    alternates: { canonical: url },
    openGraph: {
      ...kind,
      title,
      description,
      url,
      siteName: t("layout.brand"),
      locale: "de_DE",
      images: [image],
    },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  } satisfies Metadata;
}
