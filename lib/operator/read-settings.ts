import "server-only";
import { cache } from "react";
import { db, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { type Given, type Settings, settingsFrom } from "@/lib/operator/settings";
import { readSender } from "@/lib/outbox/sender";

/** The settings in force. One statement, once per request. */
export const readSettings = cache((): Promise<Settings> => readSettingsIn(db));

/** The same anew, whatever this request has read before. One statement. */
export function readSettingsNow(): Promise<Settings> {
  return readSettingsIn(db);
}

/** The same as a transaction sees it, or outside of any request. One statement. */
export async function readSettingsIn(tx: Tx): Promise<Settings> {
  const rows = await tx.setting.findMany({ select: { key: true, value: true, version: true } });
  return settingsFrom(rows, givenByServer());
}

/** What the environment says; it holds wherever nothing was set in the product. */
export function givenByServer(): Given {
  const settings = env();
  return {
    operator: {
      name: settings.OPERATOR_NAME ?? null,
      address: linesOf(settings.OPERATOR_ADDRESS).join("\n") || null,
      email: settings.OPERATOR_EMAIL ?? null,
      phone: settings.OPERATOR_PHONE ?? null,
      representative: settings.OPERATOR_REPRESENTATIVE ?? null,
      dataProtectionOfficer: settings.DATA_PROTECTION_OFFICER ?? null,
      dataProtectionAuthority: settings.DATA_PROTECTION_AUTHORITY ?? null,
      enforcementBody: settings.ENFORCEMENT_BODY ?? null,
    },
    senderName: readSender(settings.MAIL_FROM).name,
  };
}

function linesOf(address = ""): string[] {
  return address.split(/\s*[,\n]\s*/).filter((line) => line !== "");
}
