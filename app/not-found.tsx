import type { Metadata } from "next";
import { t } from "@/lib/i18n/words";
import { Missing } from "./missing";

export const metadata: Metadata = { title: t("layout.notFound.title") };

export default function NotFoundPage() {
  return <Missing />;
}
