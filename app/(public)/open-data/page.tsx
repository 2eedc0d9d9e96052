import type { Metadata } from "next";
import { OpenOffers } from "@/components/oparl/open-offers";
import { OpenTerms } from "@/components/oparl/open-terms";
import { PageHead } from "@/components/ui/page-head";
import { env } from "@/lib/env";
import { t } from "@/lib/i18n/words";
import { readOperator } from "@/lib/operator/read-operator";
import { previewOf } from "../../preview";

export function generateMetadata(): Metadata {
  const title = t("oparl.page.title");
  const description = t("oparl.page.lede");
  return { title, ...previewOf({ path: "/open-data", title, description }) };
}

export default async function OpenDataPage() {
  const operator = await readOperator();
  return (
    <>
      <PageHead title={t("oparl.page.title")} lede={t("oparl.page.lede")} />
      <OpenOffers origin={operator.publicAddress} />
      <OpenTerms license={env().OPEN_DATA_LICENSE ?? null} operator={operator} />
    </>
  );
}
