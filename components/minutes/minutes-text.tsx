import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import { Facts } from "@/components/ui/facts";
import { hidden } from "@/components/ui/hidden";
import { Paper } from "@/components/ui/paper";
import { t } from "@/lib/i18n/words";
import { type MinutesContent, NEXT, OPENING, TALKS } from "@/lib/minutes/content";
import { agreementInWords, dueOf, itemHeading } from "@/lib/minutes/document";

type MinutesTextProps = {
  content: MinutesContent;
  /** Where a change to a part is proposed; without it the text is only read. */
  changeHref?: ((part: string) => string) | undefined;
};

/** The whole text of the minutes, with a way to propose a change beside each part. */
export function MinutesText({ content, changeHref }: MinutesTextProps) {
  const { opening, presence, items, agreements, talks, next } = content;
  return (
    <Paper label={t("minutes.title")}>
      <Part
        title={t("minutes.section.opening")}
        change={<ChangeLink to={changeHref} part={OPENING} label={t("minutes.section.opening")} />}
      >
        <Words text={opening} />
      </Part>
      <Part title={t("minutes.section.presence")}>
        <Facts
          layout="stacked"
          facts={presence.map(({ part, city, text }) => ({
            term: city,
            description: (
              <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 md:flex-nowrap">
                <Words text={text} />
                <ChangeLink
                  to={changeHref}
                  part={part}
                  label={t("minutes.part.presence", { city })}
                />
              </div>
            ),
          }))}
        />
      </Part>
      {items.map(({ part, title, city, text }, index) => (
        <Part
          key={part}
          title={itemHeading(index, title, city)}
          change={<ChangeLink to={changeHref} part={part} label={title} />}
        >
          <Words text={text || t("minutes.noNote")} />
        </Part>
      ))}
      {agreements.length > 0 ? (
        <Agreements agreements={agreements} changeHref={changeHref} />
      ) : null}
      {talks || changeHref ? (
        <Part
          title={t("minutes.section.talks")}
          change={<ChangeLink to={changeHref} part={TALKS} label={t("minutes.section.talks")} />}
        >
          <Words text={talks || t("minutes.noTalk")} />
        </Part>
      ) : null}
      {next || changeHref ? (
        <Part
          title={t("minutes.section.next")}
          change={<ChangeLink to={changeHref} part={NEXT} label={t("minutes.section.next")} />}
        >
          <Words text={next || t("minutes.noNext")} />
        </Part>
      ) : null}
    </Paper>
  );
}

type ChangeHref = MinutesTextProps["changeHref"];
type AgreementsProps = Pick<MinutesContent, "agreements"> & { changeHref: ChangeHref };

function Agreements({ agreements, changeHref }: AgreementsProps) {
  const columns = ["what", "who", "until"] as const;
  return (
    <Part title={t("minutes.section.agreements")}>
      <DataTable
        caption={t("minutes.document.agreements", { count: agreements.length })}
        columns={columns.map((column) => ({ label: t(`minutes.agreement.${column}`) }))}
        rows={agreements.map((one, index) => ({
          id: one.part,
          cells: [
            <div key="what" className="stack gap-2">
              {agreementInWords(one)}
              <ChangeLink
                to={changeHref}
                part={one.part}
                label={t("minutes.part.agreement", { number: index + 1 })}
              />
            </div>,
            one.owners,
            dueOf(one),
          ],
        }))}
      />
    </Part>
  );
}

type PartProps = { title: string; change?: ReactNode; children: ReactNode };

/** Where there is room, the way to a change stands beside the heading; it is always read after the text. */
function Part({ title, change, children }: PartProps) {
  return (
    <section className="grid gap-x-6 gap-y-2 md:grid-cols-[minmax(0,1fr)_auto] md:items-baseline">
      <h2 className="kern-heading-small">{title}</h2>
      <div className="md:col-span-2 md:row-start-2">{children}</div>
      {change}
    </section>
  );
}

function Words({ text }: { text: string }) {
  return <p className="max-w-measure whitespace-pre-line">{text}</p>;
}

type ChangeLinkProps = { to: ChangeHref; part: string; label: string };

function ChangeLink({ to, part, label }: ChangeLinkProps) {
  if (!to) return null;
  return (
    <p className="-my-2 shrink-0 font-normal text-small print:hidden">
      <a className="inline-flex min-h-11 items-center" href={to(part)}>
        {t.rich("minutes.change.link", {
          label,
          hidden,
        })}
      </a>
    </p>
  );
}
