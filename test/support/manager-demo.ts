import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { SweepView } from '#core/views/sweep-view.ts';
import type { Portal } from '#emulator/portal.contract.ts';
import { root } from '../../scripts/build/layout.ts';
import { runDemoMail } from '../../scripts/demo/demo-summary.ts';
import { addPastWeeks } from '../../scripts/demo/past-weeks.ts';
import { prepareAccount } from '../../scripts/demo/prepare-account.ts';
import { startDemo, type Demo } from '../../scripts/demo/start-demo.ts';

export const builtProject = join(root, 'build', 'private');

/** Where every run leaves its pictures, to be looked at. */
const pictures = join(root, '.cache', 'screenshots');

/** The demo account as `npm start` leaves it for a manager. */
export async function startManagerDemo(): Promise<Demo> {
  const demo = await startDemo({ projectDir: builtProject, clock: 'running' });
  await runDemoMail(demo);
  demo.portal.webhooks.autoDeliver(true);
  await prepareAccount(demo.portal);
  await addPastWeeks(demo.portal);
  return demo;
}

const wide = { width: 1200, height: 900 };
const narrow = { width: 380, height: 800 };

/** Leaves a picture of the page, wide and narrow, as it stands. Throws where the page is wider than its window. */
export async function shootPage(page: Page, name: string, group = 'page'): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  for (const size of [narrow, wide]) {
    await page.setViewportSize(size);
    await page.evaluate('document.fonts.ready');
    const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
    if (width > size.width)
      throw new Error(`${name} is ${String(width)} pixels wide in ${String(size.width)}`);
    await page.screenshot({ path: join(pictures, `${group}-${name}-${size.width}.png`), fullPage: true });
  }
}

export interface CrmRecord {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | null>>;
}

/** The portal's records, read and written as the portal's own pages do. */
export function portalRecords({ url, pageToken }: Pick<Portal, 'url' | 'pageToken'>) {
  const send = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${pageToken}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? null : JSON.parse(text);
  };
  return {
    async list(type: string, properties: readonly string[]): Promise<readonly CrmRecord[]> {
      const all: CrmRecord[] = [];
      for (let after: string | undefined = '0'; after !== undefined;) {
        const query = new URLSearchParams({ limit: '100', properties: properties.join(',') });
        if (after !== '0') query.set('after', after);
        const answer = (await send('GET', `/crm/v3/objects/${type}?${query}`)) as {
          results: CrmRecord[];
          paging?: { next?: { after: string } };
        };
        all.push(...answer.results);
        after = answer.paging?.next?.after;
      }
      return all;
    },
    async associated(from: string, id: string, to: string): Promise<readonly string[]> {
      const answer = (await send('GET', `/crm/v4/objects/${from}/${id}/associations/${to}`)) as {
        results: { toObjectId: number }[];
      };
      return answer.results.map(({ toObjectId }) => String(toObjectId));
    },
    remove: (type: string, id: string) => send('DELETE', `/crm/v3/objects/${type}/${id}`),
    /** A mail of a buyer, told of by webhook. */
    async receive(mail: {
      contactId: string;
      ownerId: string;
      subject: string;
      text: string;
    }): Promise<void> {
      await send('POST', '/portal/api/send-mail', mail);
      await send('POST', '/portal/api/deliveries');
    },
  };
}

/** Sweeps until nothing remains; what all calls together did. */
export async function sweepAll({ clock, functions }: Portal) {
  const total = { created: 0, completed: 0, reopened: 0 };
  for (;;) {
    clock.advance(10_000);
    const outcome = await functions.call('sweep', { parameters: { origin: 'schedule' } });
    if (!outcome.ok) throw new Error(outcome.message);
    const { view } = outcome.value as { view: SweepView };
    total.created += view.created;
    total.completed += view.completed;
    total.reopened += view.reopened;
    if (view.remaining === 0) return total;
  }
}

/** Tasks about unlogged opportunities, with the key that each has once. */
export async function managerTasks({ list }: ReturnType<typeof portalRecords>) {
  const names = ['invisible_pipeline_task_key', 'hs_task_status', 'hubspot_owner_id'];
  return (await list('tasks', names)).flatMap(({ id, properties }) => {
    const key = properties['invisible_pipeline_task_key'] ?? '';
    const status = properties['hs_task_status'] ?? null;
    const ownerId = properties['hubspot_owner_id'] ?? null;
    return key.startsWith('opportunity:') ? [{ id, key, status, ownerId }] : [];
  });
}
