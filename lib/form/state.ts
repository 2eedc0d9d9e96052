/**
 * What a form knows after it was sent. `fieldErrors` and `message` are German sentences, worded on the
 * server; `values` is what was typed, by field name, so that nothing is lost; `theirs` is what somebody
 * else saved meanwhile, by field name, and `version` the version the next sending starts from; `focus` is the
 * field to go on with.
 */
export type FormState = {
  status: "untouched" | "invalid" | "refused" | "done";
  fieldErrors: Record<string, string>;
  message?: string;
  values: Record<string, string | string[]>;
  theirs?: Record<string, string>;
  version?: number;
  focus?: string;
};

export type FormAction = (previous: FormState, formData: FormData) => Promise<FormState>;

export const untouched: FormState = { status: "untouched", fieldErrors: {}, values: {} };
