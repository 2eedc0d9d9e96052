import { z } from "zod";
import { optionalLine } from "@/lib/form/fields";

/** The secret of a personal link, as the forms behind it send it back. */
export const token = z.string("invalid").max(200, "invalid");

/** Who answers behind a personal link: the official in person, or the office by its name. */
export const guestFields = {
  token,
  answeredBy: z.enum(["SELF", "OFFICE"], "choose"),
  answeredByName: optionalLine(120),
};

type Guest = { answeredBy: "SELF" | "OFFICE"; answeredByName: string | null };

/** An office that answers for somebody says who it is. */
export function namesOffice({ answeredBy, answeredByName }: Guest, context: z.RefinementCtx): void {
  if (answeredBy === "OFFICE" && !answeredByName)
    context.addIssue({ code: "custom", path: ["answeredByName"], message: "name" });
}
