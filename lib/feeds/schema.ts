import { z } from "zod";
import { formKey, id } from "@/lib/form/fields";

export const openFeedSchema = z.strictObject({ formKey });

/** `feedId` is the one the page showed: another tab may have been quicker. */
export const rotateFeedSchema = z.strictObject({ formKey, feedId: id });

export const closeFeedSchema = z.strictObject({ formKey });

export type OpenFeed = z.output<typeof openFeedSchema>;
export type RotateFeed = z.output<typeof rotateFeedSchema>;
export type CloseFeed = z.output<typeof closeFeedSchema>;
