import type { RecordPage } from '#crm/record-pages.ts';
import type { UseCaseContext } from '../context.ts';
import type { AccountKnowledge } from '../facts/account-knowledge.ts';
import { checkStaff } from './check-staff.ts';
import type { Checks } from './checks.ts';
import { gatherCompanies } from './gather-companies.ts';
import { gatherContacts } from './gather-contacts.ts';
import { gatherDeals, type DealLimits } from './gather-deals.ts';
import { planPage, type PageOutcome } from './plan-page.ts';
import type { CheckedPhase, ListedPage, ScanTotals } from './scan-state.ts';

/** What walking through an account is given. */
export interface PageContext extends Pick<UseCaseContext, 'crm' | 'store' | 'now'> {
  readonly knowledge: AccountKnowledge;
  readonly checks: Checks;
  readonly totals: ScanTotals;
}

/** A page that was listed and not yet looked at. */
export interface OpenPage extends ListedPage {
  readonly check: () => Promise<PageOutcome>;
}

/** Of a page of 50 deals: 10 calls for contacts, emails and signals at most, 5 for siblings. */
const dealLimits: DealLimits = {
  contacts: { each: 20, together: 1_000 },
  signals: 1_000,
  emails: { each: 20, together: 1_000 },
  siblings: 10,
};

const contactLimits = { deals: { each: 20, together: 500 }, signals: 1_000 };

/** Lists a page, 1 call. @param after where it starts; null for the phase's first */
export function openPage(phase: CheckedPhase, after: string | null, context: PageContext): Promise<OpenPage> {
  const open = { deals: openDeals, companies: openCompanies, contacts: openContacts };
  return open[phase](after, context);
}

async function openDeals(after: string | null, context: PageContext): Promise<OpenPage> {
  const { crm, checks, knowledge, now } = context;
  const page = await crm.listDeals(after);
  return opened(page, async () => {
    // Where nobody has learned what is usual, nothing is made of who wrote when, on the cards either.
    const limits = knowledge.baselines ? dealLimits : { ...dealLimits, emails: null };
    const readings = await gatherDeals(page.records, context, limits);
    const checked = readings.map(checks.deal);
    return planPage('deal', pair(page.records, checked), now());
  });
}

async function openContacts(after: string | null, context: PageContext): Promise<OpenPage> {
  const { crm, checks, now } = context;
  const page = await crm.listContacts(after);
  return opened(page, async () => {
    const facts = await gatherContacts(page.records, context, contactLimits);
    const checked = facts.map(checks.contact).map((one) => ({
      ...one,
      unasked: [...(one.unasked ?? []), 'contact-duplicate'],
    }));
    return planPage('contact', pair(page.records, checked), now());
  });
}

async function openCompanies(after: string | null, context: PageContext): Promise<OpenPage> {
  const { crm, checks, now, totals } = context;
  const page = await crm.listCompanies(after);
  return opened(page, async () => {
    const companies = await gatherCompanies(page.records, context, totals.companies);
    const checked = companies.map(({ facts }) => checks.company(facts));
    const own = planPage('company', pair(page.records, checked), now());
    const staff = checkStaff(companies, checks, totals.contacts, now());
    return { writes: [...own.writes, ...staff.writes], warnings: { ...own.warnings, ...staff.warnings } };
  });
}

function opened(page: RecordPage<unknown>, check: OpenPage['check']): OpenPage {
  return { records: page.records.length, after: page.after, check };
}

type Listed = { readonly record: { readonly id: string } };

function pair<T extends Listed, Checked>(listed: readonly T[], checked: readonly Checked[]) {
  return listed.flatMap((one, at) => {
    const seen = checked[at];
    return seen === undefined ? [] : [{ ...one, id: one.record.id, checked: seen }];
  });
}
