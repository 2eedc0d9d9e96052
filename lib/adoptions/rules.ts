type City = { id: string };
type Idea = { city: City; adoptions: readonly { city: City }[] };

/** Which of the reader's cities could still say that they took something over: not its own, and none twice. */
export function openFor<Own extends City>(cities: readonly Own[], idea: Idea): Own[] {
  const taken = new Set([idea.city.id, ...idea.adoptions.map(({ city }) => city.id)]);
  return cities.filter(({ id }) => !taken.has(id));
}
