import { parseArgs } from 'node:util';
import { buildPrivateEdition } from './build/private-edition.ts';
import { runDemoMail, type DemoSummary } from './demo/demo-summary.ts';
import { addPastWeeks } from './demo/past-weeks.ts';
import { pageAddress, prepareAccount } from './demo/prepare-account.ts';
import { demoWebhooks, startDemo } from './demo/start-demo.ts';

/** `npm start [-- --port N] [-- --once --json]`: the app in a local HubSpot portal, with the demo account's mail. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4280' },
    once: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    record: { type: 'string' },
  },
});

const log = (line: string) => (values.json ? console.error(line) : console.log(line));

log('Building the app …');
const { folder } = await buildPrivateEdition({ webhooks: demoWebhooks });
log('Starting a local HubSpot portal with the demo account …');
const demo = await startDemo({
  projectDir: folder,
  clock: values.once ? 'manual' : 'running',
  ...(values.once ? {} : { port: Number(values.port) }),
  ...(values.record ? { recordFile: values.record } : {}),
}).catch(explainTakenPort);
log('Sending the demo mail to the app …');
const summary = await runDemoMail(demo);

if (values.once) {
  console.log(values.json ? JSON.stringify(summary) : describe(summary));
  await demo.portal.close();
} else {
  demo.portal.webhooks.autoDeliver(true);
  console.log(`${describe(summary)}\n\nOpen ${demo.portal.url}  (Ctrl+C ends it)`);
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      ending.abort();
      void demo.portal.close();
    });
  await prepareInBackground(ending.signal);
}

/** The account is usable meanwhile; a step that fails costs its part of the manager's page, not the portal. */
async function prepareInBackground(ending: AbortSignal): Promise<void> {
  console.log('Reading the account for its managers …');
  try {
    const steps = await prepareAccount(demo.portal);
    const weeks = await addPastWeeks(demo.portal);
    console.log(
      `${steps.join(', ')}, worked out ${weeks} weeks for the trends.\nThe manager's page: ${pageAddress(demo.portal)}`,
    );
  } catch (error) {
    if (!ending.aborted) console.error(error instanceof Error ? error.message : error);
  }
}

function describe({ emails, signals, undetected, covered, apiCalls, seconds }: DemoSummary): string {
  const total = Object.values(signals).reduce((sum, count) => sum + count, 0);
  return [
    `${emails} emails read in ${seconds} s with ${apiCalls} API calls`,
    `${total} signals: ${undetected} that no open deal covers, ${covered} covered by one`,
  ].join('\n');
}

function explainTakenPort(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    console.error(`Port ${values.port} is taken: choose another with "npm start -- --port N".`);
    process.exit(1);
  }
  throw error;
}
