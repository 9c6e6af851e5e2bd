import { CrmError, type Crm } from '#crm/crm.ts';
import type { SignalStore } from '#store/signal-store.ts';

/** API calls that a use case may still make. Steps ask it in the order of their importance. */
export interface CallBudget {
  left(): number;
  /** Throws `CrmError` `out-of-budget` when fewer are left, before anything is sent. */
  take(calls: number): void;
}

export function createCallBudget(calls: number): CallBudget {
  let left = calls;
  return {
    left: () => left,
    take(count) {
      if (count > left)
        throw new CrmError('out-of-budget', 'the call budget is used up', { retryable: true });
      left -= count;
    },
  };
}

/** The part of the CRM that scoring needs. */
export type ScoringCrm = Pick<
  Crm,
  | 'readEmailHeaders'
  | 'readEmails'
  | 'readContacts'
  | 'readContactsByAddress'
  | 'readCompanies'
  | 'readDeals'
  | 'readAssociations'
  | 'readClosedDeals'
  | 'updateSummaries'
>;

export const batchSize = 100;
const associationBatchSize = 1000;

/** What saving signals costs: reading what exists, and writing what is new. */
export const saveCalls = 2;

/** Most signals of one save at that price: the first read of a process also fetches a record of the store's own. */
export const signalsPerSave = batchSize - 1;

/** The CRM, with each call charged to the budget before it is sent. */
export function withBudget(crm: ScoringCrm, budget: CallBudget): ScoringCrm {
  const batches = (count: number, size = batchSize) => budget.take(Math.ceil(count / size));
  return {
    readEmailHeaders: async (ids) => (batches(ids.length), crm.readEmailHeaders(ids)),
    readEmails: async (ids) => (batches(ids.length), crm.readEmails(ids)),
    readContacts: async (ids) => (batches(ids.length), crm.readContacts(ids)),
    readContactsByAddress: async (addresses) => (
      batches(addresses.length),
      crm.readContactsByAddress(addresses)
    ),
    readCompanies: async (ids) => (batches(ids.length), crm.readCompanies(ids)),
    readDeals: async (ids) => (batches(ids.length), crm.readDeals(ids)),
    readAssociations: async (from, to, ids) => (
      batches(ids.length, associationBatchSize),
      crm.readAssociations(from, to, ids)
    ),
    readClosedDeals: async (since) => (budget.take(1), crm.readClosedDeals(since)),
    updateSummaries: async (type, updates) => (batches(updates.length), crm.updateSummaries(type, updates)),
  };
}

/** A way to save signals, with its price for each `signalsPerSave` of them. */
export interface Saving {
  readonly calls: number;
  readonly save: SignalStore['save'];
}

/** Reading and writing in one. */
export function saveWhole(store: Pick<SignalStore, 'save'>): Saving {
  return { calls: saveCalls, save: (signals) => store.save(signals) };
}

/** The save, charged likewise. */
export function saveWithBudget({ calls, save }: Saving, budget: CallBudget): Pick<SignalStore, 'save'> {
  return {
    save: async (signals) => {
      budget.take(calls * Math.ceil(signals.length / signalsPerSave));
      return save(signals);
    },
  };
}
