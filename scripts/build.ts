import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { buildMarketplaceEdition, placeholders } from './build/marketplace-edition.ts';
import { buildPrivateEdition, type WebhookOptions } from './build/private-edition.ts';

/**
 * `npm run build [-- --webhook-domain DOMAIN [--webhook-token TOKEN]] [--language-model] [--access-code]` for the private
 * edition, and for the marketplace edition `[--server-url URL] [--site-url URL] [--support-email ADDRESS] [--no-app-event]`.
 */
const { values } = parseArgs({
  options: {
    'webhook-domain': { type: 'string' },
    'webhook-token': { type: 'string' },
    'language-model': { type: 'boolean', default: false },
    'access-code': { type: 'boolean', default: false },
    'server-url': {
      type: 'string',
      default: process.env.INVISIBLE_PIPELINE_SERVER_URL ?? placeholders.serverUrl,
    },
    'site-url': { type: 'string', default: placeholders.siteUrl },
    'support-email': { type: 'string', default: placeholders.supportEmail },
    'no-app-event': { type: 'boolean', default: false },
  },
});

const { folder, functions } = await buildPrivateEdition({
  webhooks: readWebhookOptions(),
  languageModel: values['language-model'],
  accessCode: values['access-code'],
});
console.log(`Private edition built in ${folder}`);
for (const { uid, bytes } of functions)
  console.log(`  ${uid.padEnd(20)} ${(bytes / 1024).toFixed(0).padStart(6)} kB`);

const marketplace = await buildMarketplaceEdition({
  serverUrl: values['server-url'],
  siteUrl: values['site-url'],
  supportEmail: values['support-email'],
  appEvent: !values['no-app-event'],
}).catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
console.log(`Marketplace edition built in ${marketplace}`);
if (values['server-url'] === placeholders.serverUrl)
  console.log('  with a placeholder for its server: give --server-url https://… before you upload it');

function readWebhookOptions(): WebhookOptions | null {
  const domain = values['webhook-domain'];
  if (!domain) return null;
  if (!/^[a-z0-9.-]{3,253}$/i.test(domain))
    fail(`"${domain}" is no domain name: give it like www.example.com`);
  const pathToken = values['webhook-token'] ?? process.env.INVISIBLE_PIPELINE_WEBHOOK_TOKEN ?? newToken();
  if (!/^[A-Za-z0-9_-]{32,128}$/.test(pathToken))
    fail('the webhook token needs 32 to 128 letters, digits, - or _');
  return { domain, pathToken };
}

/** Printed once, so that the next build can use the same address. */
function newToken(): string {
  const token = randomBytes(32).toString('base64url');
  console.log(
    `New webhook token: keep it and set INVISIBLE_PIPELINE_WEBHOOK_TOKEN=${token} for the next build.`,
  );
  return token;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
