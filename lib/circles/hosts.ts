type Hosted = {
  startsAt: Date;
  cancelledAt: Date | null;
  hosts: readonly { bodyId: string }[];
};

/**
 * Whose turn it is to invite, of the coordination bodies at work in a circle's cities: those that have not
 * hosted for longest, as many as hosted last, in the order given where they have waited equally long.
 * Who always invites together goes on together; while nobody has hosted, all invite.
 */
export function nextHostsOf<Body extends { id: string }>(
  bodies: readonly Body[],
  meetings: readonly Hosted[],
): Body[] {
  const last = lastHosted(meetings);
  if (!last) return [...bodies];
  const turns = new Map<string, number>();
  for (const { startsAt, hosts } of inOrder(meetings))
    for (const { bodyId } of hosts) turns.set(bodyId, Number(startsAt));
  const turnOf = ({ id }: Body) => turns.get(id) ?? Number.MIN_SAFE_INTEGER;
  return bodies.toSorted((a, b) => turnOf(a) - turnOf(b)).slice(0, last.hosts.length);
}

/** The latest meeting somebody hosts or hosted, planned ones too; null when there is none. */
export function lastHosted<Meeting extends Hosted>(meetings: readonly Meeting[]): Meeting | null {
  return inOrder(meetings).at(-1) ?? null;
}

const MOST_TURNS = 8;

/** The latest turns to invite, the newest first; drafts are none yet. */
export function turnsOf<Meeting extends Hosted & { invitedAt: Date | null }>(
  meetings: readonly Meeting[],
): Meeting[] {
  const turns = inOrder(meetings).filter(({ invitedAt }) => invitedAt);
  return turns.toReversed().slice(0, MOST_TURNS);
}

function inOrder<Meeting extends Hosted>(meetings: readonly Meeting[]): Meeting[] {
  return meetings
    .filter(({ cancelledAt, hosts }) => !cancelledAt && hosts.length > 0)
    .toSorted((a, b) => Number(a.startsAt) - Number(b.startsAt));
}
