import type { SeedAccount } from '#emulator/seed.ts';
import { scanAccount } from '../../../src/app/use-cases/scan/scan-account.ts';
import { account, company, contact, deal } from '../support/account.ts';
import type { AppPortal } from '../support/app-portal.ts';

const range = (count: number, first: number) => Array.from({ length: count }, (_, at) => first + at);

/** Three pages of deals, two of companies and two of contacts; every seventh record lacks something. */
export const scanned: SeedAccount = account(
  ...range(55, 5_000).map((id) => company(String(id))),
  ...range(105, 1_000).map((id) =>
    contact(String(id), String(5_000 + (id % 50)), {
      firstname: `First${id}`,
      lastname: `Last${id}`,
      ...(id % 7 === 0 ? { jobtitle: '' } : { jobtitle: 'CTO' }),
    }),
  ),
  // The same person twice, in one company.
  contact('1998', '5001', { firstname: 'Nadia', lastname: 'Verdier', email: 'nadia.verdier@buyer.example' }),
  contact('1999', '5001', { firstname: 'Nadia', lastname: 'Verdier', email: 'nverdier@buyer.example' }),
  ...range(105, 3_000).map((id) => {
    const links = { contactId: String(1_000 + (id % 100)), companyId: String(5_000 + (id % 50)) };
    const fields: Record<string, string> = id % 7 === 0 ? { amount: '' } : {};
    return deal(String(id), links, { ...fields, dealname: `Deal ${id} of its own` });
  }),
);

/** A killed process: nothing goes out any more. */
export class Killed extends Error {}

export interface Kill {
  /** Requests before the last one. */
  readonly after: number;
  /** The last request still reaches HubSpot; its answer is lost. */
  readonly isSent: boolean;
}

/** Sends requests until the process is killed; afterwards nothing is sent. */
export function killable(kill: Kill | null, onSent: (body: string) => void): typeof globalThis.fetch {
  let requests = 0;
  return async (input, init) => {
    requests += 1;
    if (kill && requests > kill.after + 1) throw new Killed();
    const isLast = kill !== null && requests > kill.after;
    if (isLast && !kill.isSent) throw new Killed();
    const answer = await fetch(input, init);
    if (String(input).endsWith('/batch/update')) onSent(String(init?.body));
    if (isLast) throw new Killed();
    return answer;
  };
}

let runs = 0;

/** One call of the scan, in a process of its own. */
export function scanOnce(
  app: AppPortal,
  action: 'start' | 'continue' | 'status',
  options: Parameters<AppPortal['context']>[0] = {},
) {
  runs += 1;
  const late = app.portal.clock.now() + 1e9;
  const context = app.context({ deadline: late, deadlineAt: options.deadline ?? late, ...options });
  return scanAccount({ action }, { ...context, runner: `run-${runs}` });
}

/** The traces of every record but the time, by type and id. */
export async function readTraces(app: AppPortal): Promise<Readonly<Record<string, string>>> {
  const crm = app.crm({ deadlineAt: app.portal.clock.now() + 1e9 });
  const ids = scanned.objects.map(({ type, id }) => ({ type, id }));
  const read = async (type: 'deal' | 'contact' | 'company', path: string) =>
    (
      await crm.readTraced(
        type,
        ids.filter((one) => one.type === path).map(({ id }) => id),
      )
    ).map(
      ({ record, traces }) =>
        [`${path} ${record.id}`, JSON.stringify({ ...traces, checkedAt: null })] as const,
    );
  const all = [
    await read('deal', 'deals'),
    await read('contact', 'contacts'),
    await read('company', 'companies'),
  ];
  return Object.fromEntries(all.flat());
}
