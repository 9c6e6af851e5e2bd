import { describe, expect, it } from 'vitest';
import type { ManagementSettings } from '#core/settings/management.ts';
import { mergeManagement } from '#core/views/merge-management.ts';
import { fullManagement as base } from './sample-management.ts';

const tasks = (part: Partial<ManagementSettings['tasks']>) => ({
  ...base,
  tasks: { ...base.tasks, ...part },
});
const [first, second] = base.absences;
const third = { ownerId: '9', from: '2027-02-01', to: '2027-02-05' };

describe('two changes of the same settings', () => {
  it('are both there when they are of different fields', () => {
    const merged = mergeManagement(base, tasks({ dailyCap: 9 }), tasks({ deadlineHours: 8 }));
    expect(merged).toEqual(tasks({ dailyCap: 9, deadlineHours: 8 }));
  });

  it('of one field end in mine, which is what I see', () => {
    const merged = mergeManagement(base, tasks({ dailyCap: 9 }), tasks({ dailyCap: 3 }));
    expect(merged.tasks.dailyCap).toBe(9);
  });

  it('change nothing where I changed nothing, and nothing where they did not', () => {
    expect(mergeManagement(base, base, tasks({ isOn: false }))).toEqual(tasks({ isOn: false }));
    expect(mergeManagement(base, tasks({ isOn: false }), base)).toEqual(tasks({ isOn: false }));
  });

  it('join absences one by one: theirs, less what I removed, with what I added', () => {
    const mine = { ...base, absences: [second!, third] };
    const theirs = { ...base, absences: [first!, second!, { ...third, ownerId: '4' }] };
    expect(mergeManagement(base, mine, theirs).absences).toEqual([second, { ...third, ownerId: '4' }, third]);
  });

  it('hold what both added once, and leave out what both removed', () => {
    const both = { ...base, absences: [first!, third] };
    expect(mergeManagement(base, both, both).absences).toEqual([first, third]);
  });

  it('join closed days one by one', () => {
    const days = (closedDays: string[]) => ({ ...base, workingTime: { ...base.workingTime, closedDays } });
    const merged = mergeManagement(base, days(['2026-12-24', '2026-12-31']), days(['2027-01-02']));
    expect(merged.workingTime.closedDays).toEqual(['2027-01-02', '2026-12-31']);
  });

  it('join teams team by team', () => {
    const [sales, support] = base.teams;
    const mine = { ...base, teams: [{ ...sales!, managerIds: ['9'] }, support!] };
    const added = { ...sales!, teamId: '30' };
    const theirs = { ...base, teams: [sales!, { ...support!, language: null }, added] };
    expect(mergeManagement(base, mine, theirs).teams).toEqual([
      { ...sales, managerIds: ['9'] },
      { ...support, language: null },
      added,
    ]);
  });

  it('let me take away the target of a team while they set another one', () => {
    const targets = (quarterlyTargetByTeam: Record<string, number>) => ({
      ...base,
      targets: { ...base.targets, quarterlyTargetByTeam },
    });
    const merged = mergeManagement(base, targets({}), targets({ '10': 1, '20': 5 }));
    expect(merged.targets.quarterlyTargetByTeam).toEqual({ '20': 5 });
  });
});
