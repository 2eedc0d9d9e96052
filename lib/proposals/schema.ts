import { z } from "zod";
import { cityRows, gatherCities, rhythmMonths } from "@/lib/circles/schema";
import type { NamedCity } from "@/lib/cities/named";
import { formKey, id, optionalLine, optionalText, text } from "@/lib/form/fields";

const maybe = z
  .union([z.literal(""), id], "choose")
  .optional()
  .transform((value) => value || null);

/** A proposal to meet in a new circle, or to join one; cities are typed by name, so the form knows them all. */
export function proposeCircleSchema(cities: readonly NamedCity[]) {
  return z.preprocess(
    gatherCities,
    z
      .strictObject({
        formKey,
        /** Empty when the programme office proposes. */
        fromCityId: maybe,
        /** Empty for a new circle. */
        circleId: maybe,
        name: optionalLine(120),
        rhythmMonths,
        text: text(1000),
        cities: cityRows(cities),
        cityRows: z.string().max(2).optional(),
        intent: z.literal("save").optional(),
      })
      .transform((values, context) => {
        const { formKey, fromCityId, circleId, name, rhythmMonths, text: why } = values;
        if (!circleId && !name)
          context.addIssue({ code: "custom", path: ["name"], message: "required" });
        return {
          formKey,
          fromCityId,
          circleId,
          name: circleId ? null : name,
          rhythmMonths: circleId ? null : rhythmMonths,
          text: why,
          cityIds: values.cities,
        };
      }),
  );
}

export type ProposeCircle = z.output<ReturnType<typeof proposeCircleSchema>>;

/** What one city says to a proposal; a no comes with its word. */
export const answerProposalSchema = z
  .strictObject({
    formKey,
    proposalId: id,
    cityId: id,
    answer: z.enum(["AGREE", "DECLINE"], "choose"),
    word: optionalText(500),
  })
  .refine(({ answer, word }) => answer === "AGREE" || word !== null, {
    path: ["word"],
    message: "reason",
  });

export type AnswerProposal = z.output<typeof answerProposalSchema>;

export const withdrawProposalSchema = z.strictObject({ formKey, proposalId: id });

export type WithdrawProposal = z.output<typeof withdrawProposalSchema>;
