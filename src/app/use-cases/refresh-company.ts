import { unique } from '#core/collections.ts';
import { combineSummaries, isSameSummary } from '#core/plan/summary.ts';
import type { SignalSummary } from '#core/records.ts';
import type { UseCaseContext } from './context.ts';
import { newest } from './load-contact.ts';

/** Of a larger company the newest contacts count: 10 calls are what one refresh may spend on it. */
const mostContacts = 1000;

/**
 * A company's summary is that of the contacts together whose primary company it is, as a signal counts for the primary
 * company only. Up to 13 calls.
 * @param known summaries of its contacts that are newer than what a read would give
 */
export async function refreshCompany(
  companyId: string,
  known: ReadonlyMap<string, SignalSummary>,
  { crm }: Pick<UseCaseContext, 'crm'>,
): Promise<void> {
  const [companies, contactIds] = await Promise.all([
    crm.readCompanies([companyId]),
    crm.readAssociations('company', 'contact', [companyId]),
  ]);
  const [company] = companies;
  if (!company) return;
  const others = unique(contactIds.get(companyId) ?? []).filter((id) => !known.has(id));
  const contacts = others.length > 0 ? await crm.readContacts(newest(others, mostContacts)) : [];
  const ofCompany = contacts.filter((contact) => contact.companyId === companyId);
  const next = combineSummaries([...known.values(), ...ofCompany.map((contact) => contact.summary)]);
  if (!isSameSummary(next, company.summary))
    await crm.updateSummaries('company', [{ id: companyId, summary: next }]);
}
