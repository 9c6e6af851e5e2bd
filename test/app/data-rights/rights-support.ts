import { propertyGroup, signalProperties } from '#crm/app-properties.ts';
import type { DataRightsRequest, DataRightsView } from '#core/views/data-rights-view.ts';
import { settingsKey, toSettingsNote } from '#store/account-settings.ts';
import { catchUp } from '../../../src/app/use-cases/catch-up.ts';
import { dataRights } from '../../../src/app/use-cases/data-rights/data-rights.ts';
import { recordDecision } from '../../../src/app/use-cases/review/review-notes.ts';
import { account, company, contact, deal, email, portalNow } from '../support/account.ts';
import type { AppPortal } from '../support/app-portal.ts';
import { begin, buyer, management, owners, said, settle, sweepOnce } from '../sweep/sweep-support.ts';

/** Ada and Bruno of one company, with a deal that Ada's words touch, and Chloe of another one. */
export const place = {
  ...account(
    company('501'),
    company('502'),
    buyer('101', { firstname: 'Ada' }),
    buyer('102', { firstname: 'Bruno' }),
    contact('103', '502'),
    deal('301', { contactId: '101', companyId: '501', emailId: '402' }, { dealtype: 'existingbusiness' }),
    said({ contactId: '101', kinds: 'pricing budget asks', emailId: '401' }),
    said({ contactId: '101', kinds: 'seat-expansion', emailId: '402', daysAgo: 5 }),
    said({ contactId: '102', kinds: 'new-need', emailId: '403' }),
    email('404', '103', 'cross-sell'),
  ),
  teams: [
    { id: '900', name: 'Paris' },
    { id: '901', name: 'Lyon' },
  ],
  owners: [...owners],
};

/** What the tests' detector quotes. */
export const quotes = {
  ada: ['They say: pricing.', 'They say: budget.', 'They say: seat-expansion.'],
  others: ['They say: new-need.', 'They say: cross-sell.'],
};

const repairs = 'invisible_pipeline_repairs';
export const week = '2026-11-23';

/** The place with all that the app can come to keep: signals, tasks, ledgers, logs, decisions. */
export async function fill(app: AppPortal): Promise<void> {
  await begin(app, place);
  for (const recordId of ['101', '102', '103']) {
    await catchUp({ recordType: 'contact', recordId }, app.context());
    settle(app);
  }
  await sweepOnce(app);
  const { crm, notes, store } = app.context();
  const change = { property: 'jobtitle', from: null, to: 'Head of IT', at: portalNow, emailId: '401' };
  const log = { ...change, by: null, cause: 'contact-job-title-from-email', source: 'email', undoneAt: null };
  await crm.writeFields('contact', '101', { [repairs]: JSON.stringify([log]) });
  const lost = { ...log, property: 'closed_lost_reason', to: quotes.ada[0] };
  const own = { ...log, property: 'amount', to: '7', emailId: null };
  await crm.writeFields('deal', '301', { [repairs]: JSON.stringify([lost, own]) });
  await crm.writeFields('contact', '101', {
    invisible_pipeline_signature: JSON.stringify({ emailId: '401', at: portalNow, jobTitle: 'Head of IT' }),
  });
  await store.decide(['401:budget'], { state: 'dismissed', at: portalNow, reason: 'other' });
  await recordDecision(notes, week, '301', { decision: 'keep', at: portalNow }, portalNow);
  settle(app);
}

/** One call, in a process of its own. */
export async function ask(
  app: AppPortal,
  request: DataRightsRequest,
  options: Parameters<AppPortal['context']>[0] = {},
): Promise<DataRightsView> {
  const late = app.portal.clock.now() + 1e7;
  const answer = await dataRights(
    request,
    app.context({ deadline: late, deadlineAt: options.deadline ?? late, ...options }),
  );
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.view;
}

export const nothing = { signals: 0, summaries: 0, ledgers: 0, repairLogs: 0, tasks: 0, notes: 0 };

export const ofAda = { type: 'contact', recordId: '101' } as const;
export const ofCompany = { type: 'company', recordId: '501' } as const;

export async function setMonths(app: AppPortal, quoteMonths: number | null): Promise<void> {
  const sections = { management, retention: { quoteMonths } };
  await app.context().notes.write(settingsKey, toSettingsNote(undefined, sections, portalNow));
}

const types = ['contacts', 'companies', 'deals', 'tasks', 'p4242_buying_signal'] as const;

/** Every value of the app's own properties, of tasks and of its own records, as the portal holds them. */
export async function everything(app: AppPortal): Promise<string> {
  const own = signalProperties.map(({ name }) => name);
  const records = await Promise.all(
    types.map(async (type) => {
      const names = type === 'p4242_buying_signal' ? own : await propertyNames(app, type);
      const list = await get(app, `/crm/v3/objects/${type}?limit=100&properties=${names.join(',')}`);
      return list.results;
    }),
  );
  return JSON.stringify(records);
}

async function propertyNames(app: AppPortal, type: string): Promise<readonly string[]> {
  const { results } = await get(app, `/crm/v3/properties/${type}`);
  const names = (results as { readonly name: string }[]).map(({ name }) => name);
  return names.filter((name) => name.startsWith(propertyGroup.name) || name.startsWith('hs_task'));
}

async function get(app: AppPortal, path: string) {
  const headers = { authorization: `Bearer ${app.portal.accessToken}` };
  const response = await fetch(`${app.portal.url}${path}`, { headers });
  return (await response.json()) as { readonly results: readonly unknown[] };
}

/** What somebody does in HubSpot itself. */
export async function requestPortal(
  app: AppPortal,
  path: string,
  method: string,
  body?: object,
): Promise<{ readonly id: string }> {
  const headers = { authorization: `Bearer ${app.portal.pageToken}`, 'content-type': 'application/json' };
  const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
  const answer = await fetch(`${app.portal.url}/crm/v3/objects/${path}`, init);
  return answer.status === 204 ? { id: '' } : ((await answer.json()) as { readonly id: string });
}
