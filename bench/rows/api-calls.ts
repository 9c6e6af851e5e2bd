import { startDemo } from '../../scripts/demo/start-demo.ts';
import { row, type Row } from '../row.ts';

/** API calls as the portal counts them: a webhook batch of 100 emails, a contact card, a deal card; functions cold. */
export async function measureApiCalls(projectDir: string): Promise<Row[]> {
  const demo = await startDemo({ projectDir, clock: 'manual' });
  const { portal } = demo;
  try {
    const rows: Row[] = [];
    const measured = async (name: string, limit: number, action: () => Promise<unknown>) => {
      portal.clock.advance(60_000);
      portal.calls.clear();
      await action();
      rows.push(row(`API calls: ${name}`, portal.calls.count(), 'calls', limit));
    };
    const emails = demo.recentEmailIds(100);
    await measured('webhook batch of 100 emails, cold', 10, () => demo.deliver(emails));
    await measured('the same batch again', 10, () => demo.deliver(emails));
    await measured('contact card', 4, () => demo.openContact());
    await measured('deal card', 6, () => demo.openDeal());
    return rows;
  } finally {
    await portal.close();
  }
}
