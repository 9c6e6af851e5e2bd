import {
  erasureGraceMs,
  type Installation,
  type Tokens,
  type TokenStore,
} from '../../../src/server/oauth/token-store.ts';

interface Entry {
  installation: Installation;
  tokens: Tokens | null;
}

/**
 * Installations of one process: nothing is sealed, and nothing outlives the process.
 */
export function createMemoryTokenStore(): TokenStore {
  const entries = new Map<number, Entry>();
  const inTurn = createTurns();

  function setUninstalled(entry: Entry, eraseAt: number): void {
    entry.tokens = null;
    entry.installation = { ...entry.installation, state: 'uninstalled', eraseAt };
  }

  return {
    find: async (portalId) => entries.get(portalId)?.installation ?? null,
    install: (portalId, tokens, scopes, now, installedBy = null) =>
      inTurn(portalId, async () => {
        const installation = { portalId, scopes, installedAt: now, installedBy, eraseAt: null };
        entries.set(portalId, { installation: { ...installation, state: 'active' }, tokens });
      }),
    withFreshTokens: (portalId, isFresh, refresh, now) =>
      inTurn(portalId, async () => {
        const entry = entries.get(portalId);
        if (entry?.installation.state !== 'active' || entry.tokens === null) return null;
        if (isFresh(entry.tokens)) return entry.tokens;
        const answer = await refresh(entry.tokens);
        if (answer === 'revoked') {
          setUninstalled(entry, now + erasureGraceMs);
          return null;
        }
        entry.tokens = answer;
        return answer;
      }),
    uninstall: (portalId, _now, eraseAt, installedBefore = Infinity) =>
      inTurn(portalId, async () => {
        const entry = entries.get(portalId);
        const isOver = !entry || entry.installation.state === 'uninstalled';
        if (isOver || entry.installation.installedAt >= installedBefore) return false;
        setUninstalled(entry, eraseAt);
        return true;
      }),
  };
}

/** Lets one piece of work at a time have a portal. */
function createTurns() {
  const last = new Map<number, Promise<unknown>>();
  return <Result>(portalId: number, work: () => Promise<Result>): Promise<Result> => {
    const turn = (last.get(portalId) ?? Promise.resolve()).then(work, work);
    last.set(portalId, turn);
    return turn;
  };
}
