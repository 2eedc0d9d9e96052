import type { ReactNode } from "react";
import { mainId } from "@/components/layout/main-id";
import { BrandMark } from "@/components/ui/brand-mark";
import words from "@/messages/de/layout.json";

const LINKS = [
  { href: "/impressum", label: words.footer.imprint },
  { href: "/datenschutz", label: words.footer.privacy },
  { href: "/barrierefreiheit", label: words.footer.accessibility },
  { href: "/barriere-melden", label: words.footer.reportBarrier },
  { href: "/leichte-sprache", label: words.footer.plainLanguage },
];

/** A frame that can also be drawn in the browser: nobody knows there who is signed in. */
export function BarePage({ children }: { children: ReactNode }) {
  return (
    <>
      <a className="skip-link" href={`#${mainId}`}>
        {words.skip}
      </a>
      <header className="site-header">
        <div className="wrap">
          <div className="site-header__top">
            <a className="site-header__brand" href="/">
              <BrandMark />
              <span>{words.brand}</span>
            </a>
          </div>
        </div>
      </header>
      <main id={mainId} className="page-main" tabIndex={-1}>
        <div className="wrap stack gap-6">{children}</div>
      </main>
      <footer className="site-footer">
        <div className="wrap">
          <nav aria-label={words.footer.label}>
            <ul>
              {LINKS.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </footer>
    </>
  );
}
