"use client";

import type { ReactNode } from "react";
import { mainId } from "@/components/layout/main-id";
import { Wrap } from "@/components/layout/wrap";
import { BrandMark } from "@/components/ui/brand-mark";
import words from "@/messages/de/layout.json";

export type NavigationEntry = {
  href: string;
  label: string;
  /** Where else the pages of this entry are. */
  covers?: readonly string[];
};

export type SiteHeaderProps = {
  /** Where the brand leads. */
  home?: string;
  /** Stands in the place of the mark of the product. */
  logo?: { src: string; alt: string; width: number; height: number } | undefined;
  /** The signed-in person; the link leads to the account. */
  person?: { name: string; office?: string | undefined; href: string } | undefined;
  /** A form with one button; hidden on telephones, where the account page has it. */
  signOut?: ReactNode;
  /** Where to sign in; for public pages. */
  signIn?: string | undefined;
  entries?: NavigationEntry[];
  /** The `href` of the entry that is open. */
  current?: string | undefined;
};

/** A client component, as the round table is: it brings its few words along. */
export function SiteHeader(props: SiteHeaderProps) {
  const { home = "/", logo, person, signOut, signIn, entries = [], current } = props;
  return (
    <>
      <a className="skip-link" href={`#${mainId}`}>
        {words.skip}
      </a>
      <header className="site-header">
        <Wrap>
          <div className="site-header__top">
            <Brand home={home} logo={logo} />
            {person || signIn ? (
              <div className="site-header__person">
                <a href="/search">{words.search}</a>
                {person ? <PersonLink {...person} /> : null}
                {signOut ? <div className="site-header__sign-out">{signOut}</div> : null}
                {!person && signIn ? <a href={signIn}>{words.signIn}</a> : null}
              </div>
            ) : null}
          </div>
          {entries.length > 0 ? <SiteNavigation entries={entries} current={current} /> : null}
        </Wrap>
      </header>
    </>
  );
}

function Brand({ home, logo }: { home: string; logo: SiteHeaderProps["logo"] }) {
  return (
    <a className="site-header__brand" href={home}>
      {logo ? <img className="site-header__logo" {...logo} alt={logo.alt} /> : <BrandMark />}
      <span>{words.brand}</span>
    </a>
  );
}

function PersonLink({ name, office, href }: NonNullable<SiteHeaderProps["person"]>) {
  return (
    <a href={href}>
      {name}
      {office ? <span className="site-header__office">, {office}</span> : null}
    </a>
  );
}

type SiteNavigationProps = { entries: NavigationEntry[]; current: string | undefined };

function SiteNavigation({ entries, current }: SiteNavigationProps) {
  return (
    <nav className="site-nav" aria-label={words.navigation}>
      <ul>
        {entries.map(({ href, label }) => (
          <li key={href}>
            <a href={href} {...(href === current ? { "aria-current": "page" } : {})}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
