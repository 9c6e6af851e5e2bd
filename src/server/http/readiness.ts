/** What a process needs to serve, by name, and whether it is there. */
export type Readiness = Readonly<Record<string, boolean>>;

const keptMs = 1_000;
const patienceMs = 2_000;

/**
 * Asks at most once a second and never twice at a time, whoever calls how often: the address is open to all.
 * Null where the check fails or does not answer within two seconds.
 */
export function createReadiness(
  check: () => Promise<Readiness>,
  now: () => number,
): () => Promise<Readiness | null> {
  let last: { readonly at: number; readonly answer: Promise<Readiness | null> } | null = null;
  return () => {
    if (last && now() - last.at < keptMs) return last.answer;
    last = { at: now(), answer: ask(check) };
    return last.answer;
  };
}

async function ask(check: () => Promise<Readiness>): Promise<Readiness | null> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMs);
  });
  try {
    return await Promise.race([check(), patience]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
