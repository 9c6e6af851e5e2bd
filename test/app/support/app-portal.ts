import type { SeedAccount } from '#emulator/seed.ts';
import { createCrmAccountNotes } from '#store/account-notes-crm.ts';
import { createCrmSignalStore } from '#store/crm-signal-store.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import type { GatewayOptions } from '#crm/gateway-options.ts';
import type { ScoringContext } from '../../../src/app/use-cases/context.ts';
import { createPortalCache } from '../../../src/app/use-cases/portal-cache.ts';
import { startTestPortal, type TestPortal } from '../../crm/support/test-portal.ts';
import { detectMarked } from './marked-detector.ts';

export interface AppPortal extends TestPortal {
  /** What a use case is given in a process that has just started. */
  context(options?: Partial<GatewayOptions> & Partial<ScoringContext>): ScoringContext;
  /** The value of a property, as the portal holds it. */
  property(type: string, id: string, name: string): Promise<string | null>;
  /** All records of a type. */
  list(
    type: string,
  ): Promise<readonly { readonly id: string; readonly properties: Record<string, string | null> }[]>;
  /** API calls that `work` makes. */
  calls<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly calls: number }>;
}

/** A local portal with the app set up, and the app's use cases on it over HTTP. */
export async function startAppPortal(seed: SeedAccount): Promise<AppPortal> {
  const test = await startTestPortal();
  await test.reset(seed);
  const { portal } = test;

  async function get(path: string) {
    const headers = { authorization: `Bearer ${portal.accessToken}` };
    const response = await fetch(`${portal.url}${path}`, { headers });
    return (await response.json()) as { results: []; properties?: Record<string, string | null> };
  }

  return {
    ...test,
    context(options = {}) {
      const crm = test.crm(options);
      return {
        crm,
        store: createCrmSignalStore(crm.signalRows),
        notes: createCrmAccountNotes(crm.noteRows),
        settings: defaultSettings,
        cache: createPortalCache(),
        detect: detectMarked,
        now: () => portal.clock.now(),
        deadline: portal.clock.now() + 8_000,
        log: () => undefined,
        ...options,
      };
    },
    property: async (type, id, name) =>
      (await get(`/crm/v3/objects/${type}/${id}?properties=${name}`)).properties?.[name] ?? null,
    list: async (type) => (await get(`/crm/v3/objects/${type}?limit=100`)).results,
    async calls(work) {
      const before = portal.calls.count();
      const result = await work();
      return { result, calls: portal.calls.count() - before };
    },
  };
}
