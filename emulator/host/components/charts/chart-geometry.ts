import { characterWidth, flatLabels, labelsWithRoom, planLabels, type LabelPlan } from './chart-labels.ts';
import type { ChartModel } from './chart-model.ts';
import { linearScale } from './chart-scale.ts';

/** Where everything of a chart lies, in pixels of its box. */
export interface ChartGeometry {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The lower end of the plot; labels stand below it. */
  readonly bottom: number;
  /** Width that belongs to one category. */
  readonly band: number;
  /** Centre of each category. */
  readonly centers: readonly number[];
  readonly labels: LabelPlan;
  /** Whether each category has room for its label. */
  readonly isLabelled: readonly boolean[];
  y(value: number): number;
}

const axisLabelHeight = 20;
const top = 18;
const right = 14;

/** `tickTexts` are what the value axis says; the widest makes the left margin. */
export function chartGeometry(model: ChartModel, width: number, tickTexts: readonly string[]): ChartGeometry {
  const count = Math.max(1, model.categories.length);
  const widest = Math.max(0, ...tickTexts.map((text) => text.length)) * characterWidth;
  const margin = axisLabelHeight + widest + 10;
  const roughBand = (width - margin - right) / count;
  const labels = model.places ? flatLabels(model.categories) : planLabels(model.categories, roughBand);
  const left = Math.max(margin, Math.ceil(labels.overhang - roughBand / 2));
  const plotHeight = width < 420 ? 180 : 220;
  const bottom = top + plotHeight;
  const plotWidth = Math.max(1, width - left - right);
  const band = plotWidth / count;
  const half = band / 2;
  const centers = model.categories.map((_, index) => {
    const place = model.places?.[index];
    return place === undefined ? left + band * (index + 0.5) : left + half + place * (plotWidth - band);
  });
  return {
    width,
    height: bottom + labels.height + axisLabelHeight,
    left,
    right: left + plotWidth,
    top,
    bottom,
    band,
    centers,
    labels,
    isLabelled: model.places
      ? labelsWithRoom(model.categories, centers)
      : centers.map((_, index) => index % labels.every === 0),
    y: linearScale([model.ticks[0] ?? 0, model.ticks.at(-1) ?? 1], [bottom, top]),
  };
}
