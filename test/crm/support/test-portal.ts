import type { Portal } from '#emulator/portal.contract.ts';
import { createPortal } from '#emulator/portal.ts';
import type { SeedAccount } from '#emulator/seed.ts';
import { createCrm, type CrmGateway } from '#crm/gateway.ts';
import type { GatewayOptions } from '#crm/gateway-options.ts';
import { createRateBudget } from '#crm/policy/rate-budget.ts';
import { provision } from '#crm/provision/provision.ts';
import { testSeed } from './test-seed.ts';

export interface TestPortal {
  readonly portal: Portal;
  /** Back to the seed with the app set up, no calls and no faults. */
  reset(seed?: SeedAccount): Promise<void>;
  /** A gateway as a new process has it: it shares no rate budget. Waiting moves the portal's clock. */
  crm(options?: Partial<GatewayOptions>): CrmGateway;
  options(options?: Partial<GatewayOptions>): GatewayOptions;
}

/** A local portal with the app set up; the gateway talks to it over HTTP with the real client. */
export async function startTestPortal(): Promise<TestPortal> {
  const portal = await createPortal({ seed: testSeed, requestsPerTenSeconds: 1_000 });
  const options = (given: Partial<GatewayOptions> = {}): GatewayOptions => ({
    accessToken: portal.accessToken,
    basePath: portal.url,
    portalId: portal.portalId,
    now: () => portal.clock.now(),
    // A clock shows whole milliseconds, as `Date.now` does.
    sleep: async (ms) => portal.clock.advance(Math.ceil(ms)),
    random: () => 0.5,
    rate: createRateBudget({ requests: 1_000, windowMs: 10_000 }),
    ...given,
  });
  return {
    portal,
    options,
    crm: (given) => createCrm(options(given)),
    async reset(seed = testSeed) {
      portal.reset(seed);
      await provision(options());
      portal.calls.clear();
    },
  };
}
