import { z } from "zod";
import { SIZES } from "@/lib/cities/size";
import { FederalState, Theme } from "@/prisma/generated/enums";

const one = z
  .union([z.string(), z.array(z.string()).transform(([first]) => first)])
  .optional()
  .transform((value) => value || null);

/** What a list of searches is narrowed to, as its address says it; what makes no sense is left out. */
export const partnerFilter = z.object({
  theme: one.pipe(z.enum(Theme).nullable()).catch(null),
  state: one.pipe(z.enum(FederalState).nullable()).catch(null),
  size: one.pipe(z.enum(SIZES).nullable()).catch(null),
  km: one
    .transform((value) => (value === null ? null : Number(value)))
    .pipe(z.int().min(1).max(1000).nullable())
    .catch(null),
});

export type PartnerFilter = z.output<typeof partnerFilter>;
