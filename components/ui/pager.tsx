import { Row } from "@/components/ui/row";

type PageLink = { href: string; label: string };

type PagerProps = {
  label: string;
  /** As read: "Seite 2 von 16". */
  position: string;
  previous?: PageLink | undefined;
  next?: PageLink | undefined;
};

export function Pager({ label, position, previous, next }: PagerProps) {
  return (
    <nav className="pager" aria-label={label}>
      <Row as="p">
        {previous ? <PagerLink {...previous} rel="prev" /> : null}
        <span>{position}</span>
        {next ? <PagerLink {...next} rel="next" /> : null}
      </Row>
    </nav>
  );
}

function PagerLink({ href, label, rel }: PageLink & { rel: "prev" | "next" }) {
  return (
    <a className="inline-flex min-h-11 items-center" href={href} rel={rel}>
      {label}
    </a>
  );
}
