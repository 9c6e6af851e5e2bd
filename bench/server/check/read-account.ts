import { sourceSignalProperty, taskKeyProperty } from '#crm/app-properties.ts';
import { createCrm } from '#crm/gateway.ts';
import { createRateBudget } from '#crm/policy/rate-budget.ts';
import { openDatabase } from '../../../src/server/db/open-database.ts';
import { createKeyring } from '../../../src/server/secrets/aes-keyring.ts';
import { openPortal } from '../../../src/server/store/portal-access.ts';
import { createPostgresSignalStore } from '../../../src/server/store/postgres-signal-store.ts';
import type { Stack } from '../stack/open-stack.ts';
import { contactId } from '../world/people.ts';
import type { InstalledAccount } from '../world/world-protocol.ts';
import type { AccountOutcome, WrittenRecord } from './compare-account.ts';

/** Reads accounts with the app's own gateway and store, by the token of HubSpot's pages, which no weather hinders. */
export async function readAccounts(stack: Stack): Promise<readonly AccountOutcome[]> {
  const database = openDatabase(stack.postgres.url, { connections: 2 });
  const keyring = createKeyring(stack.encryptionKeys);
  try {
    const outcomes: AccountOutcome[] = [];
    for (const account of stack.accounts.slice(0, stack.sizes.portals)) {
      const store = createPostgresSignalStore(openPortal(database, keyring, account.portalId));
      outcomes.push(await readAccount(account, stack, store));
    }
    return outcomes;
  } finally {
    await database.close();
  }
}

async function readAccount(
  { portalId, pageToken }: InstalledAccount,
  { hubSpotUrl, sizes }: Stack,
  store: ReturnType<typeof createPostgresSignalStore>,
): Promise<AccountOutcome> {
  const crm = createCrm({
    ...{ accessToken: pageToken, basePath: hubSpotUrl, portalId, now: Date.now, deadlineAt: Infinity },
    rate: createRateBudget({ requests: 100_000, windowMs: 10_000 }),
  });
  const contactIds = Array.from({ length: sizes.contacts }, (_, buyer) => contactId(buyer));
  const contacts = await crm.readContacts(contactIds);
  const companyIds = [...new Set(contacts.flatMap(({ companyId }) => companyId ?? []))];
  const list = (type: string, key: string) =>
    listRecords(`${hubSpotUrl}/crm/v3/objects/${type}`, key, pageToken);
  return {
    ...{ portalId, contacts },
    companies: await crm.readCompanies(companyIds),
    signals: await store.readByContacts(contactIds),
    deals: await list('deals', sourceSignalProperty),
    tasks: await list('tasks', taskKeyProperty),
  };
}

interface Page {
  readonly results: readonly {
    readonly id: string;
    readonly properties: Readonly<Record<string, string | null>>;
  }[];
  readonly paging?: { readonly next?: { readonly after: string } };
}

async function listRecords(url: string, key: string, token: string): Promise<readonly WrittenRecord[]> {
  const records: WrittenRecord[] = [];
  for (let after = ''; ;) {
    const query = new URLSearchParams({ limit: '100', properties: key, ...(after === '' ? {} : { after }) });
    const response = await fetch(`${url}?${query}`, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`listing records answered ${response.status}`);
    const page = (await response.json()) as Page;
    records.push(...page.results.map(({ id, properties }) => ({ id, key: properties[key] ?? null })));
    after = page.paging?.next?.after ?? '';
    if (after === '') return records;
  }
}
