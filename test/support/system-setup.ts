import { buildPrivateEdition } from '../../scripts/build/private-edition.ts';
import { demoWebhooks } from '../../scripts/demo/start-demo.ts';

/** The system suites run the built app: it is built once, from the source as it stands. */
export async function setup(): Promise<void> {
  await buildPrivateEdition({ webhooks: demoWebhooks });
}
