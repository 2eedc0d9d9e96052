"use client";

import { Wrap } from "@/components/layout/wrap";
import words from "@/messages/de/layout.json";

const { footer } = words;

const LINKS = [
  { href: "/impressum", label: footer.imprint },
  { href: "/datenschutz", label: footer.privacy },
  { href: "/barrierefreiheit", label: footer.accessibility },
  { href: "/barriere-melden", label: footer.reportBarrier },
  { href: "/leichte-sprache", label: footer.plainLanguage },
  { href: "/open-data", label: footer.openData },
];

/** A client component, as the round table is. `demoNotice` stands as long as demo data are loaded. */
export function SiteFooter({ demoNotice }: { demoNotice?: string | undefined }) {
  return (
    <footer className="site-footer">
      <Wrap className="flex flex-col gap-2">
        <nav aria-label={footer.label}>
          <ul>
            {LINKS.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="text-quiet">{footer.network}</p>
        {demoNotice ? <p className="text-quiet">{demoNotice}</p> : null}
      </Wrap>
    </footer>
  );
}
