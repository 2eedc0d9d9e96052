import { DataTable } from "@/components/ui/data-table";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { carrierInWords } from "@/lib/cities/rules";
import type { ContactSheet as Sheet } from "@/lib/contacts/views";
import { enumerate, t } from "@/lib/i18n/words";
import { termInWords } from "@/lib/officials/rules";
import { officeAndName } from "@/lib/people/names";

/** Everything stored of a city so that it can be reached; what is missing is said. */
export function ContactSheet({ sheet }: { sheet: Sheet }) {
  const { name, fullName, state, email } = sheet;
  return (
    <Section id="gespeichert" title={t("contacts.sheet.title")} className="w-full">
      <Facts
        facts={[
          { term: t("contacts.sheet.name"), description: fullName ?? name },
          { term: t("contacts.sheet.state"), description: t(`cities.state.${state}`) },
          {
            term: t("contacts.sheet.email"),
            description: <span className="break-words">{email ?? NOTHING}</span>,
          },
        ]}
      />
      <People sheet={sheet} />
      <Bodies sheet={sheet} />
    </Section>
  );
}

const NOTHING = t("contacts.sheet.nothing");

function People({ sheet: { name, officials } }: { sheet: Sheet }) {
  if (officials.length === 0) return <p>{t("contacts.sheet.noPeople")}</p>;
  return (
    <DataTable
      caption={t("contacts.sheet.people")}
      columns={[
        { label: t("contacts.sheet.person") },
        { label: t("contacts.sheet.kind") },
        { label: t("contacts.sheet.term") },
        { label: t("contacts.sheet.mail") },
      ]}
      rows={officials.map(({ id, officeKind, email, ...official }) => ({
        id,
        cells: [
          officeAndName(official, name),
          t(`officials.kind.${officeKind}`),
          termInWords(official),
          <span key="mail" className="break-words">
            {email ?? NOTHING}
          </span>,
        ],
      }))}
    />
  );
}

function Bodies({ sheet: { bodies } }: { sheet: Sheet }) {
  if (bodies.length === 0) return <p>{t("contacts.sheet.noBodies")}</p>;
  return (
    <DataTable
      caption={t("contacts.sheet.bodies")}
      columns={[
        { label: t("contacts.sheet.body") },
        { label: t("contacts.sheet.carrier") },
        { label: t("contacts.sheet.manager") },
      ]}
      rows={bodies.map(({ id, name, carriers, managers }) => ({
        id,
        cells: [
          name,
          enumerate(carriers.map(carrierInWords)) || NOTHING,
          enumerate(managers) || NOTHING,
        ],
      }))}
    />
  );
}
