import { buildPrivateEdition } from '../../scripts/build/private-edition.ts';
import { demoWebhooks } from '../../scripts/demo/start-demo.ts';

/** What all projects of one run share, though each loads this module for itself. */
const shared = globalThis as { builtForTests?: Promise<unknown> };

/** Browser and system suites run the built app: it is built once, from the source as it stands. */
export async function setup(): Promise<void> {
  shared.builtForTests ??= buildPrivateEdition({ webhooks: demoWebhooks });
  await shared.builtForTests;
}
