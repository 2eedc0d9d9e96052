import type { Metadata } from "next";
import { CancelForm } from "@/components/elections/step-forms";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import { cancelElectionAction } from "../../actions";
import { loadElectionDesk } from "../election";

type Props = { params: Promise<{ id: string }> };

const STAGES = ["draft", "toEnter", "voting", "toCount"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { election } = await loadElectionDesk((await params).id, STAGES);
  return { title: `${t("elections.cancelling.title")}: ${election.title}` };
}

export default async function CancelElectionPage({ params }: Props) {
  const { election } = await loadElectionDesk((await params).id, STAGES);
  return (
    <>
      <PageHead
        back={{ href: `/elections/${election.id}`, label: election.title }}
        title={t("elections.cancelling.title")}
        lede={t("elections.cancelling.lede")}
      />
      <CancelForm action={cancelElectionAction} election={election} />
    </>
  );
}
