import { dayMs, roundTo } from '#core/baselines/day-range.ts';
import type { RuleSubject } from '#core/quality/rule.ts';
import type { HistoryPoint, QualityCounts, SnapshotDeal } from '#core/snapshot/snapshot.ts';
import type { Figure } from '#core/views/figure.ts';
import type { RuleRow, TrendPoint } from '#core/views/page-parts.ts';
import type { MetricContext } from '../context.ts';
import { shareOf, term, toFigure } from '../figure.ts';
import { pointAt, trendOf } from '../history.ts';

/** How far back a rule's count is compared. */
const comparedMs = 28 * dayMs;

const subjects: readonly RuleSubject[] = ['deal', 'contact', 'company'];

/** Deals that the rules warn of, and records of other types as the last scan counted them. */
export function countQuality(context: MetricContext) {
  const byRule = new Map<string, number>();
  let checked = 0;
  let warned = 0;
  return {
    add(deal: SnapshotDeal): void {
      for (const code of deal.codes) byRule.set(code, (byRule.get(code) ?? 0) + 1);
      if (!isChecked(deal)) return;
      checked += 1;
      if (deal.codes.length > 0) warned += 1;
    },
    shareFigure: (): Figure =>
      toFigure('quality-share', shareOf(checked - warned, checked), {
        n: checked,
        terms: [term('checked', checked), term('warned', warned)],
        records: { list: 'warned-deals' },
      }),
    rows: (): readonly RuleRow[] => ruleRows(byRule, context),
  };
}

/** An open deal that the rules were asked about: every check leaves a status or a warning. */
export function isChecked({ isClosed, health, status, codes }: SnapshotDeal): boolean {
  return !isClosed && (health !== null || status !== null || codes.length > 0);
}

function ruleRows(
  dealsByRule: ReadonlyMap<string, number>,
  { snapshot, history, now, accepts }: MetricContext,
): readonly RuleRow[] {
  const point = pointAt(history, now - comparedMs);
  const { warnings } = snapshot.quality;
  const ruleIds = new Set([
    ...dealsByRule.keys(),
    ...Object.keys(warnings),
    ...Object.keys(point?.quality.warnings ?? {}),
  ]);
  return [...ruleIds]
    .flatMap((ruleId): RuleRow[] => {
      const subject = subjects.find((each) => ruleId.startsWith(`${each}-`));
      if (!subject) return [];
      const isDeal = subject === 'deal';
      const count = isDeal ? (dealsByRule.get(ruleId) ?? 0) : (warnings[ruleId] ?? 0);
      const isComparable = point !== null && !(isDeal && accepts.isNarrowed);
      const before = isComparable ? (point.quality.warnings[ruleId] ?? 0) : null;
      const records = isDeal ? ({ list: 'warned-deals', ruleId } as const) : null;
      return [{ ruleId, subject, count, before, records }];
    })
    .filter(({ count, before }) => count > 0 || (before ?? 0) > 0)
    .sort((a, b) => b.count - a.count || (a.ruleId < b.ruleId ? -1 : 1));
}

/** Warnings per 100 records, by week. */
export function qualityTrend(context: MetricContext): readonly TrendPoint[] {
  return trendOf(context, warningsPerHundred);
}

function warningsPerHundred({ quality }: HistoryPoint): number | null {
  const records = recordsOf(quality);
  const warnings = Object.values(quality.warnings).reduce((sum, count) => sum + count, 0);
  return records === 0 ? null : roundTo((100 * warnings) / records, 2);
}

const recordsOf = ({ deals, contacts, companies }: QualityCounts) => deals + contacts + companies;
