import type { Metadata } from "next";
import { ResultForm } from "@/components/elections/step-forms";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import { enterResultAction } from "../../actions";
import { loadElectionDesk } from "../election";

type Props = { params: Promise<{ id: string }> };

const STAGES = ["toEnter"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { election } = await loadElectionDesk((await params).id, STAGES);
  return { title: `${t("elections.result.title")}: ${election.title}` };
}

export default async function EnterResultPage({ params }: Props) {
  const { election } = await loadElectionDesk((await params).id, STAGES);
  return (
    <>
      <PageHead
        back={{ href: `/elections/${election.id}`, label: election.title }}
        title={t("elections.result.title")}
        lede={t("elections.result.lede")}
      />
      <ResultForm action={enterResultAction} election={election} />
    </>
  );
}
