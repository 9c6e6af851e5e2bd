import { roundTo } from '#core/baselines/day-range.ts';
import type { Period } from '#core/periods/period.ts';
import { quartersBefore } from '#core/periods/periods.ts';
import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import type { Figure } from '#core/views/figure.ts';
import type { ForecastPoint } from '#core/views/page-parts.ts';
import type { MetricContext } from '../context.ts';
import { known, term, toFigure, withheld, type Outcome } from '../figure.ts';
import { isWithin } from '../filters.ts';
import { addMoney, noMoney, roundMoney, toMoney } from '../money.ts';
import type { StageDirectory } from '../stage-directory.ts';
import { enough } from '../thresholds.ts';
import { closedAtOf, isWon } from './closed-at.ts';
import { withoutStages } from './open-deals.ts';

/** How many past quarters are looked at. */
const quarters = 6;

/**
 * What was forecast at the first instant of each of the last fiscal quarters, rebuilt from the deals' histories, and what was
 * won in it.
 */
export function countPastForecasts(context: MetricContext) {
  const { now, calendar, stages, baselines } = context;
  const past = quartersBefore(now, calendar, quarters).map((period) => ({
    period,
    forecast: noMoney(),
    actual: noMoney(),
    deals: 0,
  }));
  return {
    add(deal: SnapshotDeal): void {
      const wonAt = isWon(deal) ? closedAtOf(deal, now) : null;
      for (const quarter of past) {
        addMoney(quarter.forecast, forecastAt(deal, quarter.period, stages));
        if (wonAt === null || !isWithin(wonAt, quarter.period)) continue;
        quarter.deals += 1;
        addMoney(quarter.actual, deal.amount);
      }
    },
    points(): readonly ForecastPoint[] {
      if (baselines === null) return [];
      const first = past.findIndex(({ deals, forecast }) => deals > 0 || forecast.cents > 0);
      return first === -1 ? [] : past.slice(first).map(toPoint);
    },
    accuracyFigure(): Figure {
      const counted = past.map(toPoint).filter(isTelling);
      const error = meanError(counted);
      return toFigure('forecast-accuracy', withoutStages(context) ?? accuracyOf(error, counted.length), {
        n: counted.reduce((sum, { deals }) => sum + deals, 0),
        terms: [term('forecasts', counted.length), term('mean-error', error)],
      });
    },
  };

  function toPoint({ period, forecast, actual, deals }: (typeof past)[number]): ForecastPoint {
    return { period, forecast: toMoney(forecast.cents), actual: toMoney(actual.cents), deals };
  }
}

const isTelling = ({ deals, actual }: ForecastPoint) => deals >= enough.wonInQuarter && actual > 0;

/** Mean of |forecast − actual| ÷ actual, to the ten-thousandth. */
function meanError(points: readonly ForecastPoint[]): number | null {
  if (points.length === 0) return null;
  const errors = points.map(({ forecast, actual }) => Math.abs(forecast - actual) / actual);
  return roundTo(errors.reduce((sum, error) => sum + error, 0) / errors.length, 4);
}

/** 1 − mean error, not under 0. */
function accuracyOf(error: number | null, points: number): Outcome {
  if (error === null) return withheld('nothing');
  return points < enough.forecasts ? withheld('too-few') : known(roundTo(Math.max(0, 1 - error), 4));
}

/** What a deal brought into the forecast: amount × probability as they stood, if it was open and due in the quarter. */
function forecastAt(deal: SnapshotDeal, quarter: Period, stages: StageDirectory): number | null {
  const at = quarter.from;
  if (deal.createdAt > at) return null;
  const entry = deal.stages.findLast((each) => each.at <= at);
  const stage = entry && stages.find(deal.pipelineId, entry.stageId);
  if (!stage || stage.order < 0) return null;
  const due = valueAt(deal.closeDates, deal.closeAt, at);
  if (due === null || !isWithin(due, quarter)) return null;
  const amount = valueAt(deal.amounts, deal.amount, at);
  return amount === null ? null : roundMoney(amount * stage.probability);
}

/** The value that held at an instant; without any history the present one, because it never changed. */
function valueAt(
  history: readonly { readonly value: number | null; readonly at: number }[],
  present: number | null,
  at: number,
): number | null {
  if (history.length === 0) return present;
  return history.findLast((each) => each.at <= at)?.value ?? null;
}
