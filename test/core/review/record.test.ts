import { describe, expect, it } from 'vitest';
import {
  earlierDecisions,
  isKept,
  mostDecisions,
  withDecision,
  type ReviewRecord,
} from '#core/review/record.ts';
import { dayMs, noon } from '../../support/records.ts';

const week = '2026-11-23';
const push = { decision: 'push', at: noon } as const;

describe('the record of a week', () => {
  it('begins with the first decision', () => {
    expect(withDecision(null, week, '1', push, noon)).toEqual({
      week,
      startedAt: noon,
      decided: { '1': push },
    });
  });

  it('keeps what others decided', () => {
    const first = withDecision(null, week, '1', push, noon);
    const second = withDecision(first, week, '2', { decision: 'keep', at: noon + 5 }, noon + 5);
    expect(second).toMatchObject({ startedAt: noon, decided: { '1': push, '2': { decision: 'keep' } } });
    expect(withDecision(second, week, '1', null, noon).decided).toEqual({
      '2': { decision: 'keep', at: noon + 5 },
    });
  });

  it('holds as much as fits into a note, the newest', () => {
    let record: ReviewRecord | null = null;
    for (let id = 1; id <= mostDecisions + 5; id += 1)
      record = withDecision(record, week, String(id), push, noon);
    expect(Object.keys(record?.decided ?? {})).toHaveLength(mostDecisions);
    expect(JSON.stringify(record).length).toBeLessThan(60_000);
  });

  it('gives way to a later week', () => {
    const older = { week: '2026-11-09', startedAt: 0, decided: { '1': push, '2': push } };
    const newer = {
      week: '2026-11-16',
      startedAt: 1,
      decided: { '1': { decision: 'keep', at: 9 } as const },
    };
    expect(earlierDecisions([newer, older])).toEqual(
      new Map([
        ['1', { decision: 'keep', at: 9 }],
        ['2', push],
      ]),
    );
  });

  it.each([
    ['keep', 27, true],
    ['keep', 29, false],
    ['push', 1, false],
  ] as const)('%s of %d days ago leaves the deal alone: %s', (decision, days, expected) => {
    expect(isKept({ decision, at: noon - days * dayMs }, noon)).toBe(expected);
    expect(isKept(null, noon)).toBe(false);
  });
});
