import { Wrap } from "@/components/layout/wrap";
import { t } from "@/lib/i18n/words";

/** `demoNotice` stands as long as demo data are loaded. */
export function SiteFooter({ demoNotice }: { demoNotice?: string | undefined }) {
  const links = [
    { href: "/impressum", label: t("layout.footer.imprint") },
    { href: "/datenschutz", label: t("layout.footer.privacy") },
    { href: "/barrierefreiheit", label: t("layout.footer.accessibility") },
    { href: "/barriere-melden", label: t("layout.footer.reportBarrier") },
    { href: "/leichte-sprache", label: t("layout.footer.plainLanguage") },
  ];
  return (
    <footer className="site-footer">
      <Wrap className="flex flex-col gap-2">
        <nav aria-label={t("layout.footer.label")}>
          <ul>
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="text-quiet">{t("layout.footer.network")}</p>
        {demoNotice ? <p className="text-quiet">{demoNotice}</p> : null}
      </Wrap>
    </footer>
  );
}
