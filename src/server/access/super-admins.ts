import { createRecentMap } from '#core/recent-map.ts';

/** Whether users are super admins: null where the account has no such user. Throws as `read`. */
export type IsSuperAdmin = (portalId: number, userId: number) => Promise<boolean | null>;

/** Who loses the right keeps it here for so long at most, milliseconds. */
const keptMs = 300_000;
const mostUsers = 10_000;

/** Remembers what HubSpot said for five minutes; questions at the same time share one. */
export function createSuperAdmins(read: IsSuperAdmin, now: () => number): IsSuperAdmin {
  const answers = createRecentMap<string, { readonly at: number; readonly answer: ReturnType<IsSuperAdmin> }>(
    mostUsers,
  );
  return (portalId, userId) => {
    const key = `${portalId}:${userId}`;
    const kept = answers.peek(key);
    if (kept && now() - kept.at < keptMs) return kept.answer;
    const answer = read(portalId, userId);
    answers.set(key, { at: now(), answer });
    answer.catch(() => {
      if (answers.peek(key)?.answer === answer) answers.delete(key);
    });
    return answer;
  };
}
