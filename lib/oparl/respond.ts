import "server-only";
import { env } from "@/lib/env";
import { Refused } from "@/lib/errors";
import { t } from "@/lib/i18n/words";
import { countTry } from "@/lib/limits/count-try";
import { placeOf } from "@/lib/limits/place";
import { type Answer, answerTo } from "@/lib/oparl/answer";
import { failed, freshAnswer } from "@/lib/oparl/fresh";
import { readKept, readPublished } from "@/lib/oparl/queries";
import { wholeSecond } from "@/lib/oparl/seconds";
import { readSettings } from "@/lib/operator/read-settings";

const RETRY_AFTER = "900";

/** Answers a request below the system of the open interface; `parts` are the pieces of its path. */
export async function respond(
  request: Request,
  parts: readonly string[],
  clock = new Date(),
): Promise<Response> {
  const now = wholeSecond(clock);
  if (!(await isWithinLimit(request))) {
    return failed(429, t("oparl.tooMany"), { "retry-after": RETRY_AFTER });
  }
  const { NEXTAUTH_URL, NETWORK_NAME, OPEN_DATA_LICENSE } = env();
  const [index, kept, { operator }] = await Promise.all([
    readPublished(now),
    readKept(),
    readSettings(),
  ]);
  const offer = {
    network: NETWORK_NAME,
    license: OPEN_DATA_LICENSE ?? null,
    contactName: operator.name,
    contactEmail: operator.email,
  };
  const world = { origin: NEXTAUTH_URL, offer, index, kept, now };
  return asResponse(request, answerTo(parts, new URL(request.url).searchParams, world));
}

function asResponse(request: Request, answer: Answer): Response {
  if (answer.status !== 200) return failed(answer.status, answer.message);
  const { modified } = answer;
  return "text" in answer
    ? freshAnswer(request, answer.text, { type: "text/plain", modified })
    : freshAnswer(request, JSON.stringify(answer.json), { type: "application/json", modified });
}

async function isWithinLimit(request: Request): Promise<boolean> {
  try {
    await countTry("open.place", placeOf(request.headers));
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return false;
  }
}
