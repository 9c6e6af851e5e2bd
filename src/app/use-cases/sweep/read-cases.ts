import { byId, groupBy, unique } from '#core/collections.ts';
import { hasWords } from '#core/data-rights/words.ts';
import type { ManagerTask } from '#core/manager-tasks/manager-task.ts';
import type { CaseContact, TaskCase } from '#core/manager-tasks/task-case.ts';
import { unitOf } from '#core/manager-tasks/opportunity.ts';
import { opportunityKey, parseTaskKey } from '#core/manager-tasks/task-key.ts';
import { rematch } from '#core/match/rematch.ts';
import { parseLedger } from '#core/plan/ledger.ts';
import type { CompanyRecord, ContactRecord, DealRecord } from '#core/records.ts';
import { opportunityKinds } from '#core/signals/kind.ts';
import { signalKey, type Signal } from '#core/signals/signal.ts';
import { dealsNamedBy, isOutdated } from '../contact-state.ts';
import type { UseCaseContext } from '../context.ts';
import { newest } from '../load-contact.ts';
import { fairShare } from '../scan/fair-share.ts';
import { readContacts } from './read-contacts.ts';

/** A contact, or an email without one, to be looked at. */
export interface Unit {
  readonly unitId: string;
  readonly isContact: boolean;
  /** Keys of its tasks that are known. */
  readonly taskKeys: readonly string[];
}

/** Of a contact's emails, the newest may have begun a task that nothing is marked with yet. */
const mostEmails = 10;

const dealShare = { each: 50, together: 1_000 };

type Reader = Pick<UseCaseContext, 'crm' | 'store'>;

/**
 * Reads contacts with their signals, deals and tasks afresh: 1 call per 100 contacts, signals, deals and tasks, and 3
 * for what is associated with what; with names 1 more per 100 companies. Nothing of it comes from a search.
 */
export async function readCases(
  units: readonly Unit[],
  { crm, store }: Reader,
  wants: { readonly names: boolean },
): Promise<readonly TaskCase[]> {
  const contactIds = units.filter(({ isContact }) => isContact).map(({ unitId }) => unitId);
  const emailIds = units.filter(({ isContact }) => !isContact).map(({ unitId }) => unitId);
  const [{ contacts, ...ofContacts }, ofEmails, dealsOfEmails] = await Promise.all([
    readContacts(contactIds, { crm, store }),
    emailIds.length > 0 ? store.readByKeys(keysOfEmails(emailIds)) : [],
    emailIds.length > 0 ? crm.readAssociations('email', 'deal', emailIds) : noIds,
  ]);
  const signals = [...ofContacts.signals, ...ofEmails].filter(({ coverage }) => coverage !== 'context');
  const companyIds = unique([...contacts.values()].flatMap(({ companyId }) => companyId ?? []));
  const taskKeys = unique(units.flatMap((unit) => keysOfUnit(unit, signals)));
  const [dealsOfCompanies, companies, tasks] = await Promise.all([
    companyIds.length > 0 ? crm.readAssociations('company', 'deal', companyIds) : noIds,
    wants.names && companyIds.length > 0 ? crm.readCompanies(companyIds) : [],
    taskKeys.length > 0 ? crm.readManagerTasks(taskKeys) : [],
  ]);
  const dealIdsOf = ({ unitId, isContact }: Unit) => {
    if (!isContact) return dealsOfEmails.get(unitId) ?? [];
    const contact = contacts.get(unitId);
    const own = ofContacts.dealIds.get(contact?.id ?? unitId) ?? [];
    return unique([...own, ...(dealsOfCompanies.get(contact?.companyId ?? '') ?? [])]);
  };
  const shares = fairShare(units.map(dealIdsOf), dealShare);
  const named = [...dealsNamedBy(signals), ...tasks.flatMap(({ settledBy }) => settledBy.filter(isId))];
  const wanted = unique([...named, ...shares.flat()]);
  const deals = byId(wanted.length > 0 ? await crm.readDeals(wanted) : []);
  const found = { contacts, companies: byId(companies), deals };
  const signalsByUnit = groupBy(signals, unitOf);
  const tasksByUnit = groupBy(tasks, ({ key }) => unitOfTask(key));
  return units.map((unit, index) => {
    const own = { signals: signalsByUnit.get(unit.unitId) ?? [], tasks: tasksByUnit.get(unit.unitId) ?? [] };
    return toCase(unit, { ...own, dealIds: shares[index] ?? [] }, found);
  });
}

const noIds: ReadonlyMap<string, readonly string[]> = new Map();

function isId(id: string): boolean {
  return /^\d+$/u.test(id);
}

/** Every signal that an email can have. */
function keysOfEmails(emailIds: readonly string[]): readonly string[] {
  return emailIds.flatMap((emailId) => opportunityKinds.map((kind) => signalKey(emailId, kind)));
}

/** Keys of tasks that the unit has, or may have without a mark to tell so. */
function keysOfUnit({ unitId, taskKeys }: Unit, signals: readonly Signal[]): readonly string[] {
  const own = signals.filter((signal) => unitOf(signal) === unitId);
  const emailIds = newest(unique(own.map(({ emailId }) => emailId)), mostEmails);
  const marks = own.flatMap(({ managerTaskKey }) => managerTaskKey ?? []);
  return [...taskKeys, ...marks, ...emailIds.map((emailId) => opportunityKey(unitId, emailId))];
}

function unitOfTask(key: string): string {
  const parsed = parseTaskKey(key);
  return parsed?.kind === 'opportunity' ? parsed.unitId : '';
}

interface Found {
  readonly contacts: ReadonlyMap<string, ContactRecord>;
  readonly companies: ReadonlyMap<string, CompanyRecord>;
  readonly deals: ReadonlyMap<string, DealRecord>;
}

interface Own {
  readonly signals: readonly Signal[];
  readonly tasks: readonly ManagerTask[];
  readonly dealIds: readonly string[];
}

function toCase({ unitId, isContact }: Unit, own: Own, { contacts, companies, deals }: Found): TaskCase {
  const contact = contacts.get(unitId);
  const ledger = parseLedger(contact?.scoredEmailIds ?? []);
  // What nobody can open any more is no opportunity, and what lost its words to its age is one no longer.
  const current =
    isContact && !contact
      ? []
      : own.signals.filter((signal) => hasWords(signal) && !isOutdated(signal, ledger));
  const ids = unique([...own.dealIds, ...dealsNamedBy(current)]);
  const known = ids.flatMap((id) => deals.get(id) ?? []);
  const lifecycle = { lifecycleStage: contact?.lifecycleStage ?? null };
  return {
    unitId,
    contact: contact ? toCaseContact(contact, companies.get(contact.companyId ?? '')) : null,
    signals: current.map((signal) => rematch(signal, lifecycle, known)),
    tasks: own.tasks,
    dealIds: new Set(deals.keys()),
  };
}

function toCaseContact(contact: ContactRecord, company: CompanyRecord | undefined): CaseContact {
  const name = [contact.firstName, contact.lastName].filter(Boolean).join(' ');
  return {
    id: contact.id,
    name: name || contact.email,
    ownerId: contact.ownerId,
    companyId: contact.companyId,
    companyName: company?.name ?? contact.companyName,
  };
}
