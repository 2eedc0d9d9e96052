import { Refused } from "@/lib/errors";
import { checksumOf } from "@/lib/form/checksum";

/** A table of all states for five years has 60 kB. */
const MOST_BYTES = 250_000;

/** Takes the table a form sent: CSV in UTF-8, without BOM. `digest`: SHA-256 in hex. Refuses what is missing, too large, no CSV or in another encoding. */
export async function takeHolidayFile(
  sent: FormDataEntryValue | null,
): Promise<{ name: string; digest: string; csv: string }> {
  if (!(sent instanceof File) || sent.size === 0) throw new Refused("fileMissing");
  if (sent.size > MOST_BYTES) throw new Refused("holidaysTooLarge");
  const csv = decode(await sent.arrayBuffer());
  // A picture or an Excel file that happens to be renamed.
  if (!sent.name.toLowerCase().endsWith(".csv") || csv?.includes("\0"))
    throw new Refused("holidaysNoCsv");
  if (csv === null) throw new Refused("holidaysEncoding");
  return { name: sent.name.slice(-120), digest: checksumOf(csv), csv };
}

function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
