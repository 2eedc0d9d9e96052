import type { ReactNode } from "react";
import { BehalfBar } from "@/components/layout/behalf-bar";
import { mainId } from "@/components/layout/main-id";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader, type SiteHeaderProps } from "@/components/layout/site-header";
import { Wrap } from "@/components/layout/wrap";

type PageFrameProps = SiteHeaderProps & {
  behalf?: { person: string; end?: ReactNode } | undefined;
  demoNotice?: string | undefined;
  children: ReactNode;
};

/** Header, on-behalf bar, the page itself and footer. The children are the sections of the page. */
export function PageFrame({ behalf, demoNotice, children, ...header }: PageFrameProps) {
  return (
    <>
      <SiteHeader {...header} />
      {behalf ? <BehalfBar {...behalf} /> : null}
      <main id={mainId} className="page-main" tabIndex={-1}>
        <Wrap className="page-flow">{children}</Wrap>
      </main>
      <SiteFooter demoNotice={demoNotice} />
    </>
  );
}
