import { Refused } from "@/lib/errors";
import { fullName, type Named } from "@/lib/people/names";
import type { Answer } from "@/prisma/generated/enums";

/** An official of the answering city who can stand in or come along. */
export type CityOfficial = Named & { id: string };

type Choice = { officialId: string | null; name: string | null; office: string | null };

type Choices = {
  answer: Answer;
  representativeOfficialId: string | null;
  representativeName: string | null;
  representativeOffice: string | null;
  companionOfficialId: string | null;
  companionName: string | null;
  companionOffice: string | null;
};

/** Who comes besides or instead, as kept: a chosen official with the name and office of today; nobody where the answer has no room for them. */
export function guestsOf(input: Choices, officials: readonly CityOfficial[]) {
  const nobody = { officialId: null, name: null, office: null };
  const representative =
    input.answer === "REPRESENTED"
      ? guest(
          input.representativeOfficialId,
          input.representativeName,
          input.representativeOffice,
          officials,
        )
      : nobody;
  const companion =
    input.answer === "DECLINED"
      ? nobody
      : guest(input.companionOfficialId, input.companionName, input.companionOffice, officials);
  const isBoth =
    companion.officialId !== null && companion.officialId === representative.officialId;
  return withColumns(representative, isBoth ? nobody : companion);
}

function withColumns(representative: Choice, companion: Choice) {
  return {
    representativeOfficialId: representative.officialId,
    representativeName: representative.name,
    representativeOffice: representative.office,
    companionOfficialId: companion.officialId,
    companionName: companion.name,
    companionOffice: companion.office,
  };
}

function guest(
  officialId: string | null,
  name: string | null,
  office: string | null,
  officials: readonly CityOfficial[],
): Choice {
  if (!officialId) return { officialId: null, name, office };
  const official = officials.find(({ id }) => id === officialId);
  if (!official) throw new Refused("notFound");
  const known = fullName(official);
  return {
    officialId,
    name: known ?? official.officeTitle,
    office: known ? official.officeTitle : null,
  };
}
