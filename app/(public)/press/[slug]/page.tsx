import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { PublishedPress } from "@/components/press/published-press";
import { t } from "@/lib/i18n/words";
import { findPublished } from "@/lib/press/queries";
import { datelineOf } from "@/lib/press/wording";
import { previewOf } from "../../../preview";

type PublishedPageProps = { params: Promise<{ slug: string }> };

// Asked for by the page and by its metadata; read once.
const readOnce = cache(findPublished);

export async function generateMetadata({ params }: PublishedPageProps): Promise<Metadata> {
  const press = await readOnce((await params).slug);
  if (!press) return {};
  const { slug, title, publishedAt, withdrawnAt, meeting } = press;
  const description = datelineOf(meeting, publishedAt);
  return {
    title: `${t("press.page.kind")}: ${title}`,
    ...previewOf({ path: `/press/${slug}`, title, description, publishedAt }),
    // Whoever finds it should find what is there now.
    ...(withdrawnAt ? { robots: { index: false } } : {}),
  };
}

export default async function PublishedPage({ params }: PublishedPageProps) {
  const press = await readOnce((await params).slug);
  if (!press) notFound();
  return <PublishedPress press={press} />;
}
