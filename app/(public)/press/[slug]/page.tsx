import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { PublishedPress } from "@/components/press/published-press";
import { t } from "@/lib/i18n/words";
import { findPublished } from "@/lib/press/queries";

type PublishedPageProps = { params: Promise<{ slug: string }> };

// Asked for by the page and by its metadata; read once.
const readOnce = cache(findPublished);

export async function generateMetadata({ params }: PublishedPageProps): Promise<Metadata> {
  const press = await readOnce((await params).slug);
  return press ? { title: `${t("press.page.kind")}: ${press.title}` } : {};
}

export default async function PublishedPage({ params }: PublishedPageProps) {
  const press = await readOnce((await params).slug);
  if (!press) notFound();
  return <PublishedPress press={press} />;
}
