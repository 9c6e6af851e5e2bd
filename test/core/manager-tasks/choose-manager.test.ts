import { describe, expect, it } from 'vitest';
import type { Owner } from '#core/deals/deal-details.ts';
import { managerChain } from '#core/manager-tasks/choose-manager.ts';
import type { TeamSettings } from '#core/settings/management.ts';

const day = '2026-11-23';

const owner = (id: string, teamIds: readonly string[] = [], isActive = true): Owner => ({
  id,
  name: `Owner ${id}`,
  isActive,
  ...(teamIds.length > 0 ? { teams: teamIds.map((teamId) => ({ id: teamId, name: `Team ${teamId}` })) } : {}),
});

const team = (teamId: string, ...managerIds: string[]): TeamSettings => ({
  teamId,
  managerIds,
  workingTime: {},
  language: null,
});

const owners = [
  owner('1', ['10']),
  owner('2', ['10']),
  owner('3', ['20']),
  owner('4', ['10', '20']),
  owner('5'),
  owner('8'),
  owner('9', [], false),
];

const chain = (
  ownerId: string | null,
  teams: readonly TeamSettings[],
  fallbackManagerIds: readonly string[] = [],
  absent: readonly { ownerId: string; from: string; to: string }[] = [],
) => managerChain(ownerId, { teams, fallbackManagerIds, absences: absent }, owners, day);

const away = (ownerId: string, from = day, to = day) => ({ ownerId, from, to });

describe('the chain of managers', () => {
  it.each([
    [
      'the managers of the team, then the fallback',
      chain('1', [team('10', '2', '3')], ['8']),
      ['2', '3', '8'],
    ],
    ['a manager who left is passed over', chain('1', [team('10', '9', '3')], ['8']), ['3', '8']],
    ['a manager who is away is passed over', chain('1', [team('10', '2')], ['8'], [away('2')]), ['8']],
    ['a team without a manager', chain('1', [team('10')], ['8']), ['8']],
    ['a team that nobody has set up', chain('3', [team('10', '2')], ['8']), ['8']],
    ['an owner without a team', chain('5', [team('10', '2')], ['8']), ['8']],
    ['no owner', chain(null, [team('10', '2')], ['8']), ['8']],
    ['an owner whom the account does not list', chain('77', [team('10', '2')], ['8']), ['8']],
    [
      'two teams, the primary one first',
      chain('4', [team('20', '3'), team('10', '2')], ['8']),
      ['2', '3', '8'],
    ],
    ['somebody in both lists once', chain('1', [team('10', '8', '2')], ['2', '8']), ['8', '2']],
    ['a manager whose own opportunity it is', chain('2', [team('10', '2', '3')], ['8']), ['3', '8']],
    ['a manager who is the only one', chain('2', [team('10', '2')], ['2']), ['2']],
    ['nobody set up: the owner', chain('1', []), ['1']],
    ['nobody set up and no owner: nobody', chain(null, []), []],
    ['everybody away: the owner', chain('1', [team('10', '2')], ['8'], [away('2'), away('8')]), ['1']],
    ['everybody away, the owner too: nobody', chain('1', [team('10', '2')], [], [away('2'), away('1')]), []],
    ['an owner who left and nobody set up: nobody', chain('9', []), []],
    ['the records of an owner who left go on', chain('9', [], ['8']), ['8']],
    ['one whom the list does not hold counts as active', chain('1', [team('10', '4711')], []), ['4711']],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it.each([
    ['before the first day', '2026-11-24', '2026-11-30', ['2', '8']],
    ['on the first day', '2026-11-23', '2026-11-30', ['8']],
    ['on the last day', '2026-11-01', '2026-11-23', ['8']],
    ['after the last day', '2026-11-01', '2026-11-22', ['2', '8']],
  ])('an absence counts from its first day to its last: %s', (_, from, to, expected) => {
    expect(chain('1', [team('10', '2')], ['8'], [away('2', from, to)])).toEqual(expected);
  });
});
