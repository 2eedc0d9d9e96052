import Papa from "papaparse";
import { z } from "zod";
import { FederalState } from "@/prisma/generated/enums";

/** A municipality of the official register, as it is entered. */
export type MunicipalityRow = {
  /** Amtlicher Gemeindeschlüssel, eight digits. */
  ags: string;
  name: string;
  /** "Stadt", "Gemeinde", …: as the register says. */
  designation: string;
  state: FederalState;
  latitude: number;
  longitude: number;
};

/** The first two digits of an AGS are the state. */
const STATES: Record<string, FederalState> = {
  "01": FederalState.SH,
  "02": FederalState.HH,
  "03": FederalState.NI,
  "04": FederalState.HB,
  "05": FederalState.NW,
  "06": FederalState.HE,
  "07": FederalState.RP,
  "08": FederalState.BW,
  "09": FederalState.BY,
  "10": FederalState.SL,
  "11": FederalState.BE,
  "12": FederalState.BB,
  "13": FederalState.MV,
  "14": FederalState.SN,
  "15": FederalState.ST,
  "16": FederalState.TH,
};

const line = z.object({
  ags: z.string().regex(/^\d{8}$/),
  name: z.string().min(1),
  designation: z.string(),
  state_key: z.enum(Object.keys(STATES)),
  lat: z.coerce.number().min(47).max(56),
  lon: z.coerce.number().min(5).max(16),
});

/** Reads the register of municipalities (CSV, columns as in prisma/data/README.md); a line that is wrong throws with its number. */
export function readMunicipalities(csv: string): MunicipalityRow[] {
  const { data } = Papa.parse<unknown>(csv, { header: true, skipEmptyLines: true });
  return data.map((values, index) => {
    const parsed = line.safeParse(values);
    const state = parsed.success ? STATES[parsed.data.state_key] : undefined;
    if (!parsed.success || !state) throw new Error(`municipalities, line ${index + 2} is wrong`);
    const { ags, name, designation, lat, lon } = parsed.data;
    return { ags, name, designation, state, latitude: lat, longitude: lon };
  });
}
