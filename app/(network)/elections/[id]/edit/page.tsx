import type { Metadata } from "next";
import { ElectionForm } from "@/components/elections/election-form";
import { PageHead } from "@/components/ui/page-head";
import { listEligible } from "@/lib/elections/queries";
import { startFrom } from "@/lib/elections/start";
import { t } from "@/lib/i18n/words";
import { editElectionAction } from "../../actions";
import { loadElectionDesk } from "../election";

type Props = { params: Promise<{ id: string }> };

const STAGES = ["draft", "toEnter"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { election } = await loadElectionDesk((await params).id, STAGES);
  return { title: `${t("elections.form.editTitle")}: ${election.title}` };
}

export default async function EditElectionPage({ params }: Props) {
  const { actor, election } = await loadElectionDesk((await params).id, STAGES);
  return (
    <>
      <PageHead
        back={{ href: `/elections/${election.id}`, label: election.title }}
        title={t("elections.form.editTitle")}
        lede={t("elections.form.lede")}
      />
      <ElectionForm
        action={editElectionAction}
        people={await listEligible(actor)}
        start={startFrom(election)}
      />
    </>
  );
}
