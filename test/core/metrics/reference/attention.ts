import type { AttentionItem } from '#core/views/page-parts.ts';
import { lateAsks } from './answers.ts';
import { openDeals } from './deals.ts';
import { ruleRows } from './quality.ts';
import { riskFigures } from './signals.ts';
import { byKind } from './slices.ts';
import { isStuck } from './stages.ts';
import { total, weightedAmount, type World } from './world.ts';

type Staked = [number, AttentionItem];

export function attention(world: World): AttentionItem[] {
  const ranked = [...largestKind(world), ...stuckStage(world), ...risk(world)];
  const worth = ranked.sort(([a], [b]) => b - a).map(([, item]) => item);
  const late = lateAsks(world).length;
  const waiting = { kind: 'waiting', count: late, records: { list: 'waiting' } } as const;
  const places = late > 0 ? [...worth.slice(0, 2), waiting] : worth;
  return [...places, ...rule(world)].slice(0, 3);
}

function largestKind(world: World): Staked[] {
  const [slice] = byKind(world);
  if (!slice) return [];
  const { key, count, value, records } = slice;
  return [[value ?? 0, { kind: 'largest-kind', signalKind: key as never, count, value, records }]];
}

function stuckStage(world: World): Staked[] {
  const stuck = openDeals(world).filter((deal) => isStuck(deal, world));
  const places = [...new Set(stuck.map(({ pipelineId, stageId }) => `${pipelineId}/${stageId}`))];
  const stages = places.map((place) => {
    const here = stuck.filter(({ pipelineId, stageId }) => `${pipelineId}/${stageId}` === place);
    const stake = total(here.map((deal) => weightedAmount(deal, world)));
    return { place, here, stake };
  });
  stages.sort((a, b) => b.stake - a.stake || b.here.length - a.here.length || (a.place < b.place ? -1 : 1));
  const [worst] = stages;
  if (!worst) return [];
  const [pipelineId = '', stageId = ''] = worst.place.split('/');
  const amount = total(worst.here.map((deal) => deal.amount));
  const records = { list: 'stuck-deals', stageId } as const;
  return [
    [worst.stake, { kind: 'stuck-stage', pipelineId, stageId, count: worst.here.length, amount, records }],
  ];
}

function risk(world: World): Staked[] {
  const [customers, value] = riskFigures(world);
  if (customers.n === 0) return [];
  const records = { list: 'risk-companies' } as const;
  return [[value.value ?? 0, { kind: 'risk', customers: customers.n, value: value.value, records }]];
}

function rule(world: World): AttentionItem[] {
  const [first] = ruleRows(world);
  if (!first || first.count === 0) return [];
  return [{ kind: 'rule', ruleId: first.ruleId, count: first.count, records: first.records }];
}
