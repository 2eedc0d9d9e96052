import "server-only";
import { env } from "@/lib/env";
import { readSettings } from "@/lib/operator/read-settings";
import type { Details } from "@/lib/operator/settings";

/** Who runs this installation and who watches over it; what nobody has said is null. */
export type Operator = Omit<Details, "address"> & {
  /** Lines of the postal address. */
  address: string[];
  network: string;
  /** Where the service is reached. */
  publicAddress: string;
  signsInByProvider: boolean;
};

/** The operator as the legal pages name it. One statement at most. */
export async function readOperator(): Promise<Operator> {
  const { operator } = await readSettings();
  const { NETWORK_NAME, NEXTAUTH_URL, OIDC_ISSUER } = env();
  return {
    ...operator,
    address: operator.address?.split("\n") ?? [],
    network: NETWORK_NAME,
    publicAddress: NEXTAUTH_URL,
    signsInByProvider: OIDC_ISSUER !== undefined,
  };
}
