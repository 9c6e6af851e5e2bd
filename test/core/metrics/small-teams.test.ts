import { describe, expect, it } from 'vitest';
import type { Owner } from '#core/deals/deal-details.ts';
import { computePage } from '#core/metrics/compute-page.ts';
import { smallTeams } from '#core/metrics/small-teams.ts';
import { unknownKey } from '#core/views/page-filters.ts';
import { dayMs, noon } from '../../support/records.ts';
import { aBaselines, aSignal, aWonDeal, anAsk, anInput, several } from './records.ts';
import { bodyOf, listOf, thisQuarter, valueOf } from './support.ts';

let next = 71;
const member = (teamIds: readonly string[], isActive = true): Owner => ({
  ...{ id: String((next += 1)), name: 'Somebody', isActive },
  teams: teamIds.map((id) => ({ id, name: `Team ${id}` })),
});
const trio = several(3, () => member(['7']));

describe('a team gets figures of its own', () => {
  it.each<[string, readonly Owner[], readonly string[]]>([
    ['from three members on', trio, []],
    ['not with two', trio.slice(1), ['7']],
    ['not with two who are active', [...trio.slice(1), member(['7'], false)], ['7']],
    ['not by members of whom another team is the primary one', [...trio, member(['8', '7'])], ['8']],
    ['not where only some of its members stand in it first', [member(['7']), member(['8', '7'])], ['7', '8']],
  ])('%s', (_, owners, small) => {
    expect([...smallTeams(owners)]).toEqual(small);
  });
});

describe('of a team of one', () => {
  const learned = aBaselines();
  const baselines = { ...learned, directory: { ...learned.directory, owners: [...trio, member(['9'])] } };
  const ofTeam = (teamId: string, from: number) =>
    several(25, (index) => aWonDeal(10, { id: String(from + index), teamId, amount: 1_000 }));
  const account = {
    baselines,
    snapshot: {
      deals: [...ofTeam('7', 100), ...ofTeam('9', 200)],
      signals: [aSignal({ teamId: '9' })],
      asks: several(30, (index) => anAsk(noon - 30 * dayMs, { emailId: String(index), teamId: '9' })),
    },
  };

  it('no rate stands beside those of other teams', () => {
    const { winRateBySegment } = bodyOf('performance', account);
    const teams = winRateBySegment.find(({ by }) => by === 'team')?.slices ?? [];
    expect(teams.map(({ key, count }) => [key, count])).toEqual([
      ['7', 25],
      [unknownKey, 25],
    ]);
  });

  it.each(['average-deal', 'cycle-days', 'win-rate', 'answered-share'] as const)(
    'no filter tells its %s',
    (id) => {
      expect(valueOf(id, account, { ...thisQuarter, teamId: '9' })).toBe('nothing');
    },
  );

  it('the whole still counts what is its own', () => {
    expect(listOf({ list: 'won-deals' }, account).total).toBe(50);
    expect(valueOf('waiting-count', account)).toBe(30);
    expect(listOf({ list: 'waiting' }, account).rows.every(({ teamId }) => teamId === null)).toBe(true);
  });

  it('the choice of teams says nothing', () => {
    const { options } = computePage({ view: 'overview', filters: thisQuarter }, anInput(account));
    expect(options.teams).toEqual([{ id: '7', name: 'Team 7' }]);
  });
});
