import { randomUUID } from 'node:crypto';
import { createPortal } from '#emulator/portal.ts';
import type { DeliveryReport, FunctionOutcome, Portal, PortalOptions } from '#emulator/portal.contract.ts';
import type { WebhookOptions } from '../build/private-edition.ts';
import { demoNow } from './demo-now.ts';

/** The local account's endpoint: any domain and token do, since the portal delivers to the function itself. */
export const demoWebhooks: WebhookOptions = {
  domain: 'www.portal.example',
  pathToken: 'local-portal-'.padEnd(43, '0'),
};

const emailType = '0-49';
const webhookFunction = 'email-events';
const pageSize = 100;

export interface Demo {
  readonly portal: Portal;
  /** Ids of the account's emails, newest first. */
  recentEmailIds(count: number): readonly string[];
  /** Tells the app of these emails by webhook and waits until it has answered. */
  deliver(emailIds: readonly string[]): Promise<DeliveryReport>;
  /** Runs the function behind a card of a record that has signals. */
  openContact(): Promise<FunctionOutcome>;
  openDeal(): Promise<FunctionOutcome>;
  /** Every signal that the app has stored, as HubSpot's properties; the one record without a kind is the set-up's. */
  storedSignals(): Promise<readonly Readonly<Record<string, string | null>>[]>;
}

/** The demo account with the built app installed and set up, ready to receive email. */
export async function startDemo(
  options: Pick<PortalOptions, 'port' | 'clock' | 'latencyMs' | 'recordFile' | 'seed'> & {
    readonly projectDir: string;
  },
): Promise<Demo> {
  const accessToken = `pat-local-${randomUUID()}`;
  const portal = await createPortal({
    seed: 'demo',
    ...options,
    now: demoNow,
    accessToken,
    secrets: { INVISIBLE_PIPELINE_SERVICE_KEY: accessToken },
  });
  portal.webhooks.target({ functionUid: webhookFunction });
  const setUp = await portal.functions.call('set-up', {});
  if (!setUp.ok) throw new Error(`setting the account up failed: ${setUp.message}`);
  const emailIds = await listEmails(portal);

  const storedSignals = async () => {
    const rows = await listAll(portal, `p${portal.portalId}_buying_signal`, storedProperties);
    return rows.map(({ properties }) => properties).filter(({ kind }) => kind);
  };
  const openCard = async (uid: string, idProperty: (typeof storedProperties)[number]) => {
    const signal = (await storedSignals()).find((each) => each[idProperty]);
    if (!signal) throw new Error(`no stored signal has a ${idProperty}`);
    return portal.functions.call(uid, { parameters: { recordId: signal[idProperty] } });
  };

  return {
    portal,
    recentEmailIds: (count) => emailIds.slice(0, count),
    deliver(ids) {
      portal.webhooks.replay(emailType, ids);
      return portal.webhooks.flush();
    },
    openContact: () => openCard('contact-signals', 'source_contact_id'),
    openDeal: () => openCard('deal-signals', 'covering_deal_id'),
    storedSignals,
  };
}

const storedProperties = ['signal_key', 'kind', 'coverage', 'source_contact_id', 'covering_deal_id'] as const;

async function listEmails(portal: Portal): Promise<readonly string[]> {
  const emails = await listAll(portal, 'emails', ['hs_timestamp']);
  const time = (value: string | null | undefined) => Date.parse(value ?? '');
  return emails
    .sort((a, b) => time(b.properties['hs_timestamp']) - time(a.properties['hs_timestamp']))
    .map(({ id }) => id);
}

interface Listed {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | null>>;
}

/** Reads by the token of the portal's own pages, which counts as no API call of the app. */
async function listAll(portal: Portal, type: string, properties: readonly string[]): Promise<Listed[]> {
  const all: Listed[] = [];
  for (let after: string | undefined = '0'; after !== undefined;) {
    const query = new URLSearchParams({ limit: String(pageSize), properties: properties.join(',') });
    if (after !== '0') query.set('after', after);
    const response = await fetch(`${portal.url}/crm/v3/objects/${type}?${query}`, {
      headers: { authorization: `Bearer ${portal.pageToken}` },
    });
    if (!response.ok) throw new Error(`listing ${type} answered ${response.status}`);
    const page = (await response.json()) as { results: Listed[]; paging?: { next?: { after: string } } };
    all.push(...page.results);
    after = page.paging?.next?.after;
  }
  return all;
}
