import { z } from "zod";
import { address } from "@/lib/sign-in/schema";

/** One bare mail address or nothing. */
export const optionalAddress = z
  .union([z.literal("").transform(() => null), address], "email")
  .optional()
  .transform((given) => given ?? null);
