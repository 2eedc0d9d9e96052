import { connection } from "next/server";

/** A key of its own for each form that is shown, so that sending it twice does it once. */
export async function FormKey() {
  // A page rendered ahead of time would give everybody the same key.
  await connection();
  return <input type="hidden" name="formKey" value={crypto.randomUUID()} />;
}
