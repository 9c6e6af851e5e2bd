import type { CompanyDetails } from '#core/deals/deal-details.ts';
import type { SnapshotIndex } from '#store/snapshot-notes.ts';
import type { HistoryPoint } from '#core/snapshot/snapshot.ts';
import type { RowContext } from '#core/snapshot/to-snapshot-deal.ts';
import type { UseCaseContext } from '../context.ts';
import type { AccountKnowledge } from '../facts/account-knowledge.ts';
import type { ScanState } from '../scan/scan-state.ts';
import type { GatheredPhase, WalkState } from './walk-state.ts';

export interface SnapshotContext extends UseCaseContext {
  /** Tells this run from all others. */
  readonly runner: string;
  /** Records of a part, at least a page of them; see `defaultPartSize`. */
  readonly partSize?: Readonly<Record<GatheredPhase, number>>;
}

/** What one step of a walk knows before it reads records. */
export interface StepContext extends SnapshotContext {
  readonly knowledge: AccountKnowledge;
  /** Of the snapshot that holds; null without one. */
  readonly index: SnapshotIndex | null;
  readonly history: readonly HistoryPoint[];
  /** The last scan of the account; null without one. */
  readonly scan: ScanState | null;
  /** Companies that this step has read; null: it is gone. */
  readonly companies: Map<string, CompanyDetails | null>;
}

/** Reads companies that this step has not read yet, 1 call per 100, and answers what rows are made with. */
export async function rowContext(
  state: WalkState,
  companyIds: readonly (string | null)[],
  { crm, knowledge, companies }: StepContext,
): Promise<RowContext> {
  const wanted = new Set(companyIds.filter((id): id is string => id !== null && !companies.has(id)));
  const found = wanted.size > 0 ? await crm.readCompanyDetails([...wanted]) : [];
  for (const id of wanted) companies.set(id, null);
  for (const company of found) companies.set(company.id, company);
  return {
    currency: state.currency,
    rates: state.rates,
    teamOf: teamsByOwner(knowledge),
    companyOf: (id) => (id === null ? null : (companies.get(id) ?? null)),
  };
}

/** The primary team of an owner; null for nobody, for who is in no team, and where owners could not be read. */
function teamsByOwner({ baselines }: AccountKnowledge): RowContext['teamOf'] {
  const teams = new Map(baselines?.directory.owners.map(({ id, teams = [] }) => [id, teams[0]?.id ?? null]));
  return (ownerId) => (ownerId === null ? null : (teams.get(ownerId) ?? null));
}
