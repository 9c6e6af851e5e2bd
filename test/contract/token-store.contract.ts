import { beforeEach, describe, expect, it } from 'vitest';
import { erasureGraceMs, type Tokens, type TokenStore } from '../../src/server/oauth/token-store.ts';

export interface TokenStoreHarness {
  /** A place without installations. */
  open(): Promise<TokenStore>;
  /** The same place as another process sees it. */
  another(): TokenStore;
}

const now = Date.UTC(2026, 10, 22, 9);
const portalId = 4_711;
const scopes = ['crm.objects.contacts.read', 'oauth'];
const first: Tokens = { accessToken: 'access-1', refreshToken: 'refresh-1', expiresAt: now + 1_800_000 };
const second: Tokens = { accessToken: 'access-2', refreshToken: 'refresh-2', expiresAt: now + 3_600_000 };
const never = () => Promise.reject(new Error('nothing was to be refreshed'));
const isSecond = ({ accessToken }: Tokens) => accessToken === second.accessToken;

/** What every implementation of installations and their tokens promises. */
export function describeTokenStore(name: string, harness: TokenStoreHarness): void {
  describe(`token store: ${name}`, () => {
    let store: TokenStore;
    const kept = (portal = portalId) => harness.another().withFreshTokens(portal, () => true, never, now);
    beforeEach(async () => {
      store = await harness.open();
    });

    it('knows nothing of a portal that was never installed', async () => {
      expect(await store.find(portalId)).toBeNull();
      expect(await store.withFreshTokens(portalId, () => false, never, now)).toBeNull();
      await store.uninstall(portalId, now, now + 1);
      expect(await store.find(portalId)).toBeNull();
    });

    it('gives back an installation and its tokens', async () => {
      await store.install(portalId, first, scopes, now, 50_001);
      const installation = await harness.another().find(portalId);
      const dates = { installedAt: now, installedBy: 50_001, eraseAt: null };
      expect(installation).toEqual({ portalId, state: 'active', scopes, ...dates });
      expect(await kept()).toEqual(first);
    });

    it('keeps portals apart', async () => {
      await store.install(portalId, first, scopes, now);
      await store.install(portalId + 1, second, [], now);
      await store.uninstall(portalId, now, now + 1);
      expect(await kept()).toBeNull();
      expect(await kept(portalId + 1)).toEqual(second);
    });

    it('keeps what a refresh gives', async () => {
      await store.install(portalId, first, scopes, now);
      const given = await store.withFreshTokens(portalId, isSecond, async () => second, now);
      expect(given).toEqual(second);
      expect(await kept()).toEqual(second);
    });

    it('lets one refresh at a time have a portal, and spares those who waited', async () => {
      await store.install(portalId, first, scopes, now);
      const seen: Tokens[] = [];
      const refresh = async (tokens: Tokens) => {
        seen.push(tokens);
        await new Promise((resolve) => setImmediate(resolve));
        return second;
      };
      const stores = [store, harness.another(), store, harness.another()];
      const given = await Promise.all(
        stores.map((each) => each.withFreshTokens(portalId, isSecond, refresh, now)),
      );
      expect(seen).toEqual([first]);
      expect(given).toEqual(stores.map(() => second));
    });

    it('changes nothing when a refresh fails', async () => {
      await store.install(portalId, first, scopes, now);
      const fail = () => Promise.reject(new Error('no answer'));
      await expect(store.withFreshTokens(portalId, () => false, fail, now)).rejects.toThrow('no answer');
      expect(await kept()).toEqual(first);
    });

    it('uninstalls when a refresh is refused, with time to come back', async () => {
      await store.install(portalId, first, scopes, now);
      expect(
        await store.withFreshTokens(
          portalId,
          () => false,
          async () => 'revoked',
          now,
        ),
      ).toBeNull();
      const installation = await harness.another().find(portalId);
      expect(installation).toMatchObject({ state: 'uninstalled', eraseAt: now + erasureGraceMs });
      expect(await kept()).toBeNull();
    });

    it('is not uninstalled by a refusal that an installation overtook', async () => {
      await store.install(portalId, first, scopes, now);
      let again: Promise<void> | null = null;
      const refresh = async () => {
        again = harness.another().install(portalId, second, scopes, now + 1);
        return 'revoked' as const;
      };
      await store.withFreshTokens(portalId, () => false, refresh, now);
      await again;
      expect(await store.find(portalId)).toMatchObject({ state: 'active', eraseAt: null });
      expect(await kept()).toEqual(second);
    });

    it('forgets the tokens of a portal that is uninstalled, and does not put its erasure off', async () => {
      await store.install(portalId, first, scopes, now);
      await store.uninstall(portalId, now, now + 1_000);
      await harness.another().uninstall(portalId, now + 500, now + 9_000);
      expect(await store.find(portalId)).toMatchObject({ state: 'uninstalled', eraseAt: now + 1_000 });
      expect(await kept()).toBeNull();
    });

    it('has a portal back that is installed once more', async () => {
      await store.install(portalId, first, scopes, now);
      await store.uninstall(portalId, now, now + 1_000);
      await store.install(portalId, second, ['oauth'], now + 10);
      const installation = await store.find(portalId);
      const back = { state: 'active', scopes: ['oauth'], installedBy: null, eraseAt: null };
      expect(installation).toMatchObject(back);
      expect(await kept()).toEqual(second);
    });
  });
}
