import { describe, expect, it } from 'vitest';
import type { Baselines } from '#core/baselines/baselines.ts';
import { learnBaselines } from '#core/baselines/learn-baselines.ts';
import { baselinesKey, readBaselines, toBaselines, writeBaselines } from '#store/account-notes-baselines.ts';
import { createMemoryAccountNotes } from '#store/account-notes-memory.ts';
import { longestNote } from '#store/account-notes.ts';
import { closed, directory, lost, now, sales } from '../core/baselines/support/deals.ts';

const owners = [
  { id: '1', name: 'Mia Lund', isActive: true },
  { id: '2', name: 'Noé Ferry', isActive: false },
];
const deals = [
  closed([
    ['meeting', 5],
    ['proposal', 9],
  ]),
  closed([['meeting', 3]], lost),
];
const learned = learnBaselines(deals, { ...directory, owners }, now);

async function keep(baselines: Baselines): Promise<Baselines> {
  const notes = createMemoryAccountNotes();
  await writeBaselines(notes, baselines);
  return (await readBaselines(notes)) ?? expect.fail('no baselines');
}

describe('baselines as a note', () => {
  it('come back as they were learned', async () => {
    const kept = await keep(learned);
    expect({ ...kept, directory: null }).toEqual({ ...learned, directory: null });
    expect(kept.directory.pipelines).toEqual(learned.directory.pipelines);
    expect(kept.directory.owners).toEqual([owners[1], owners[0]]);
  });

  it('are null where nobody has learned', async () => {
    expect(await readBaselines(createMemoryAccountNotes())).toBeNull();
  });

  it.each<[string, unknown]>([
    ['no object', 'baselines'],
    ['an empty one', {}],
    ['another version', { ...learned, pipelines: 'none' }],
    ['a figure that is none', { ...learned, replyDays: { median: 'two' } }],
  ])('are null where the note holds %s', async (_name, value) => {
    const notes = createMemoryAccountNotes();
    await notes.write(baselinesKey, value);
    expect(await readBaselines(notes)).toBeNull();
  });

  it('may have been learned by a version that kept no sample', () => {
    const older = JSON.parse(JSON.stringify({ ...learned, sample: undefined })) as unknown;
    expect(toBaselines(older)).toEqual(older);
  });

  it('of an account with thousands of owners keep those who were deactivated', async () => {
    const many = Array.from({ length: 4_000 }, (_, index) => ({
      id: String(50_000_000 + index),
      name: `Person number ${index}`,
      isActive: index >= 300,
    }));
    const kept = await keep({ ...learned, directory: { ...learned.directory, owners: many } });
    expect(JSON.stringify(kept).length).toBeLessThanOrEqual(longestNote);
    expect(kept.directory.owners.filter(({ isActive }) => !isActive)).toHaveLength(300);
    expect(kept.pipelines).toEqual(learned.pipelines);
  });

  it('of an account with very many pipelines keep the busiest', async () => {
    const pipelines = Array.from({ length: 200 }, (_, index) => ({ ...sales, id: String(index) }));
    const closedThere = deals.map((deal) => ({ ...deal, pipelineId: '150' }));
    const kept = await keep(learnBaselines(closedThere, { ...directory, pipelines }, now));
    expect(JSON.stringify(kept).length).toBeLessThanOrEqual(longestNote);
    expect(kept.pipelines.map(({ pipelineId }) => pipelineId)).toContain('150');
    expect(kept.directory.pipelines).toHaveLength(kept.pipelines.length);
  });
});
