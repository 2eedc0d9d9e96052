import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import { Columns } from "@/components/ui/columns";
import { RoundTable } from "@/components/ui/round-table";
import { enumerate, t } from "@/lib/i18n/words";

type WelcomeProps = {
  network: string;
  /** Cities of one circle, as an example. */
  table: readonly string[];
  signedIn: boolean;
};

/** What this is and where to go, beside a round table. */
export function Welcome({ network, table, signedIn }: WelcomeProps) {
  return (
    <Columns variant="wide" align="center">
      <div className="stack gap-6">
        <h1 className="kern-heading-display">{t("start.title")}</h1>
        <p className="max-w-measure text-lede">{t("start.lede", { network })}</p>
        <Acts>
          {signedIn ? (
            <ButtonLink kind="primary" href="/overview">
              {t("start.overview")}
            </ButtonLink>
          ) : (
            <ButtonLink kind="primary" href="/sign-in">
              {t("start.signIn")}
            </ButtonLink>
          )}
          <a href="#so">{t("start.how")}</a>
        </Acts>
      </div>
      {table.length > 0 ? (
        <div>
          <RoundTable
            seats={table.map((name) => ({ name, state: "accepted" }))}
            middle={{
              number: t("start.table", { count: table.length }),
              label: t("start.tableLabel"),
            }}
            description={t("start.tableInWords", { cities: enumerate(table) })}
          />
        </div>
      ) : null}
    </Columns>
  );
}
