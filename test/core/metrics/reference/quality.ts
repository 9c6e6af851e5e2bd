import type { Figure } from '#core/views/figure.ts';
import type { RuleRow, TrendPoint } from '#core/views/page-parts.ts';
import { figure, share } from './figures.ts';
import { openDeals } from './deals.ts';
import { day, dealsOf, isFiltered, pointBefore, round, type World } from './world.ts';

export const checkedDeals = (world: World) =>
  openDeals(world).filter(
    ({ health, status, codes }) => !(health === null && status === null && codes.length === 0),
  );

export function qualityFigure(world: World): Figure {
  const checked = checkedDeals(world);
  const warned = checked.filter(({ codes }) => codes.length > 0).length;
  return figure('quality-share', share(checked.length - warned, checked.length), {
    n: checked.length,
    terms: { checked: checked.length, warned },
    records: { list: 'warned-deals' },
  });
}

export function ruleRows(world: World): RuleRow[] {
  const before = pointBefore(world, world.now - 28 * day)?.quality.warnings;
  const { warnings } = world.snapshot.quality;
  const codes = dealsOf(world).flatMap((deal) => deal.codes);
  const ids = new Set([...codes, ...Object.keys(warnings), ...Object.keys(before ?? {})]);
  const rows = [...ids].map((ruleId) => {
    const subject = ruleId.split('-')[0] as RuleRow['subject'];
    const isDeal = subject === 'deal';
    const was = before && !(isDeal && isFiltered(world)) ? (before[ruleId] ?? 0) : null;
    const count = isDeal ? codes.filter((code) => code === ruleId).length : (warnings[ruleId] ?? 0);
    const records = isDeal ? ({ list: 'warned-deals', ruleId } as const) : null;
    return { ruleId, subject, count, before: was, records };
  });
  return rows
    .filter(({ subject }) => ['deal', 'contact', 'company'].includes(subject))
    .filter(({ count, before: was }) => count > 0 || (was !== null && was > 0))
    .sort((a, b) => (a.count === b.count ? (a.ruleId < b.ruleId ? -1 : 1) : b.count - a.count));
}

export function qualityTrend(world: World): TrendPoint[] {
  if (isFiltered(world) || world.history.length < 2) return [];
  return world.history.slice(-52).map(({ week, quality: { deals, contacts, companies, warnings } }) => {
    const records = deals + contacts + companies;
    const count = Object.values(warnings).reduce((a, b) => a + b, 0);
    return { at: week, value: records === 0 ? null : round((count * 100) / records, 2) };
  });
}
