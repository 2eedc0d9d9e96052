import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { t } from "@/lib/i18n/words";
import "./globals.css";

export const metadata: Metadata = {
  title: { template: "%s – Rathausrunde", default: "Rathausrunde" },
  description: t("layout.description"),
  // Telephone numbers and dates stay text; nothing is turned into a link behind our back.
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Each response has a nonce of its own; a page rendered ahead of time could not carry it.
  await connection();
  return (
    <html lang="de">
      <body>{children}</body>
    </html>
  );
}
