import { createRecentMap } from '#core/recent-map.ts';
import type { Log } from '../../app/use-cases/context.ts';
import { DatabaseError } from '../db/database-error.ts';
import type { OAuthClient } from './oauth-client.ts';
import type { Tokens, TokenStore } from './token-store.ts';

export type AccessTokenAnswer =
  | { readonly ok: true; readonly accessToken: string }
  /**
   * `misconfigured`: HubSpot does not accept the server itself. `unavailable`: it does not answer; try
   * later.
   */
  | { readonly ok: false; readonly reason: 'not-installed' | 'misconfigured' | 'unavailable' };

/** Access tokens of all portals. */
export interface TokenSource {
  accessTokenFor(portalId: number): Promise<AccessTokenAnswer>;
  /** To be told when the API answers 401 to a token: the next one is another. */
  noteRefused(portalId: number, accessToken: string): void;
}

/** A token is renewed this long before it expires, milliseconds. */
export const refreshAheadMs = 300_000;
/** As long as HubSpot does not answer, a token serves until this long before it expires. */
const lastMomentMs = 30_000;
/** How long a renewal that HubSpot did not answer is not tried again. */
const pauseMs = 15_000;
/** A token that was renewed just now is not renewed again because of a 401: that would go on for ever. */
const settledMs = 60_000;

/** One takes 200 bytes. One that is forgotten costs a refused call, or a renewal that is tried too soon. */
const mostMemories = 20_000;

/** What a process remembers of a portal besides its tokens. Times are epoch milliseconds. */
interface Memory {
  refused: string | null;
  renewedAt: number;
  pausedUntil: number;
  /** Why there is a pause. */
  fault: Unanswered;
}

type Unanswered = 'misconfigured' | 'unavailable';

const nothing: Memory = { refused: null, renewedAt: 0, pausedUntil: 0, fault: 'unavailable' };

interface TokenSourceDeps {
  readonly store: TokenStore;
  readonly client: Pick<OAuthClient, 'refresh'>;
  readonly now: () => number;
  readonly log: Log;
}

/** @param now epoch milliseconds */
export function createTokenSource(
  store: TokenStore,
  client: Pick<OAuthClient, 'refresh'>,
  now: () => number,
  log: Log,
): TokenSource {
  const deps = { store, client, now, log };
  const flights = new Map<number, Promise<AccessTokenAnswer>>();
  const memories = createRecentMap<number, Memory>(mostMemories);
  const memoryOf = (portalId: number) => memories.get(portalId, () => ({ ...nothing }));

  return {
    accessTokenFor(portalId) {
      const flight =
        flights.get(portalId) ??
        obtain(deps, portalId, memoryOf(portalId)).finally(() => flights.delete(portalId));
      flights.set(portalId, flight);
      return flight;
    },
    noteRefused(portalId, accessToken) {
      const memory = memoryOf(portalId);
      if (now() - memory.renewedAt >= settledMs) memory.refused = accessToken;
    },
  };
}

async function obtain(
  { store, client, now, log }: TokenSourceDeps,
  portalId: number,
  memory: Memory,
): Promise<AccessTokenAnswer> {
  let unanswered: Unanswered | null = null;
  const seen: { serving: Tokens | null } = { serving: null };
  const serves = ({ accessToken, expiresAt }: Tokens, forMs: number) =>
    accessToken !== memory.refused && expiresAt - now() > forMs;
  const isFresh = (tokens: Tokens) => {
    seen.serving = serves(tokens, lastMomentMs) ? tokens : null;
    return serves(tokens, now() < memory.pausedUntil ? lastMomentMs : refreshAheadMs);
  };

  async function renew(tokens: Tokens): Promise<Tokens | 'revoked'> {
    if (now() >= memory.pausedUntil) {
      const answer = await client.refresh(tokens.refreshToken);
      log('token-refresh', { portalId, outcome: answer.ok ? 'renewed' : answer.fault });
      if (answer.ok) {
        Object.assign(memory, { ...nothing, renewedAt: now() });
        return answer.value;
      }
      if (answer.fault === 'refused') return 'revoked';
      Object.assign(memory, { fault: answer.fault, pausedUntil: now() + pauseMs });
    }
    if (serves(tokens, lastMomentMs)) return tokens;
    unanswered = memory.fault;
    throw new Error(`no token: ${memory.fault}`);
  }

  try {
    const tokens = await store.withFreshTokens(portalId, isFresh, renew, now());
    return tokens ? { ok: true, accessToken: tokens.accessToken } : { ok: false, reason: 'not-installed' };
  } catch (error) {
    if (unanswered !== null) return { ok: false, reason: unanswered };
    // Renewals stand in line for the few connections that they may hold: a token that is good meanwhile serves.
    if (!seen.serving || !(error instanceof DatabaseError) || !error.retryable) throw error;
    return { ok: true, accessToken: seen.serving.accessToken };
  }
}
