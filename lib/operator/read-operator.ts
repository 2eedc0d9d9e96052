import "server-only";
import { env } from "@/lib/env";

/** Who runs this installation and who watches over it, as its settings say; what they leave out is null. */
export type Operator = {
  name: string | null;
  /** Lines of the postal address. */
  address: string[];
  email: string | null;
  phone: string | null;
  representative: string | null;
  dataProtectionOfficer: string | null;
  dataProtectionAuthority: string | null;
  enforcementBody: string | null;
  network: string;
  /** Where the service is reached. */
  publicAddress: string;
  signsInByProvider: boolean;
};

/** The operator as the legal pages name it. */
export function readOperator(): Operator {
  const settings = env();
  return {
    name: settings.OPERATOR_NAME ?? null,
    address: (settings.OPERATOR_ADDRESS ?? "").split(/\s*[,\n]\s*/).filter((line) => line !== ""),
    email: settings.OPERATOR_EMAIL ?? null,
    phone: settings.OPERATOR_PHONE ?? null,
    representative: settings.OPERATOR_REPRESENTATIVE ?? null,
    dataProtectionOfficer: settings.DATA_PROTECTION_OFFICER ?? null,
    dataProtectionAuthority: settings.DATA_PROTECTION_AUTHORITY ?? null,
    enforcementBody: settings.ENFORCEMENT_BODY ?? null,
    network: settings.NETWORK_NAME,
    publicAddress: settings.NEXTAUTH_URL,
    signsInByProvider: settings.OIDC_ISSUER !== undefined,
  };
}
