import { encodeSnapshot } from '#core/snapshot/encode.ts';
import type { Snapshot } from '#core/snapshot/snapshot.ts';
import { baselinesKey } from '#store/account-notes-baselines.ts';
import type { AccountNotes } from '#store/account-notes.ts';
import { writeSnapshot } from '#store/snapshot-notes.ts';
import type { Baselines } from '#core/baselines/baselines.ts';
import { portalNow, dayMs } from '../support/account.ts';
import { aSnapshot, aSnapshotDeal } from '../../core/review/support.ts';

/** What the review reads in a test: a snapshot and what was learned, kept in the account's notes. */
export async function keepSnapshot(notes: AccountNotes, fields: Partial<Snapshot>): Promise<void> {
  const snapshot = aSnapshot({ takenAt: portalNow, ...fields });
  await writeSnapshot(notes, { text: encodeSnapshot(snapshot), takenAt: snapshot.takenAt }, null);
}

export async function keepBaselines(notes: AccountNotes, fields: Partial<Baselines> = {}): Promise<void> {
  const stage = (id: string, probability: number, displayOrder: number) => ({
    ...{ id, label: id, probability, displayOrder },
  });
  const stages = [stage('open', 0.2, 0), stage('won', 1, 1), stage('lost', 0, 2)];
  await notes.write(baselinesKey, {
    learnedAt: portalNow,
    pipelines: [],
    replyDays: null,
    quietMonths: [],
    timeZone: 'Europe/Paris',
    directory: {
      pipelines: [{ id: 'default', label: 'Sales', displayOrder: 0, stages }],
      owners: [],
      currencies: ['EUR'],
    },
    ...fields,
  });
}

const ago = (days: number) => portalNow - days * dayMs;

/** A deal of the portal's account that stood still for months, as the snapshot has it. */
export const deadDeal = (id: string, amount: number | null = 10_000) =>
  aSnapshotDeal({
    ...{ id, amount, stageId: 'open', companyId: null, status: 'stalled', health: 10 },
    ...{ createdAt: ago(200), closeAt: ago(90), lastActivityAt: ago(120) },
    stages: [{ stageId: 'open', at: ago(200) }],
  });
