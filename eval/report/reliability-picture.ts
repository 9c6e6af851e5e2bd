import type { Bin, Calibration } from '../metrics/calibration.ts';
import type { Report } from './report.ts';
import { drawing, element, faintInk, label, line, right, shade, wrong } from './svg.ts';

const side = 250;
const gap = 62;
const left = 64;
const top = 112;
const margin = 24;

const titles = {
  all: 'All signals',
  opportunity: 'Opportunities',
  qualifier: 'Qualifiers',
  risk: 'Risks',
} as const;

/**
 * The reliability plot: for bins of equal mass, what was promised (mean probability) against what came true, with the
 * 95 % interval of each share. On the dashed line promises are kept; below it they are too bold.
 */
export function drawReliability(calibration: Report['calibration'], subtitle: string): string {
  const names = Object.keys(titles) as (keyof typeof titles)[];
  const width = left + names.length * (side + gap) - gap + margin;
  return drawing(width, top + side + 74, 'Reliability of the probabilities', [
    label('Does a probability keep what it promises?', margin, 34, { 'font-size': 20, 'font-weight': 600 }),
    label(subtitle, margin, 56, { fill: faintInk }),
    ...names.flatMap((name, index) =>
      drawPanel(titles[name], calibration[name], left + index * (side + gap)),
    ),
    label('promised: mean probability of the bin', left + side / 2, top + side + 44, {
      fill: faintInk,
      'text-anchor': 'middle',
    }),
    label(
      'Above the line: too timid. Below: too bold. Orange: beyond chance.',
      width - margin,
      top + side + 44,
      {
        fill: faintInk,
        'text-anchor': 'end',
      },
    ),
    label('kept: share that is right', 20, top + side / 2, {
      fill: faintInk,
      'text-anchor': 'middle',
      transform: `rotate(-90 20 ${String(top + side / 2)})`,
    }),
  ]);
}

function drawPanel(title: string, { n, error, bins }: Calibration, x: number): string[] {
  const heading = error === null ? 'no signals' : `ECE ${error.toFixed(3)}, ${String(n)} signals`;
  return [
    label(title, x, top - 26, { 'font-size': 14, 'font-weight': 600 }),
    label(heading, x, top - 9, { fill: faintInk }),
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((tick) => drawTick(x, tick)),
    element('line', {
      x1: x,
      y1: top + side,
      x2: x + side,
      y2: top,
      stroke: faintInk,
      'stroke-dasharray': '4 4',
    }),
    ...bins.flatMap((bin) => drawBin(x, bin)),
  ];
}

function drawTick(x: number, tick: number): string[] {
  const [across, down] = [x + tick * side, top + side - tick * side];
  return [
    element('line', { x1: x, x2: x + side, y1: down, y2: down, stroke: line, 'stroke-width': 0.75 }),
    element('line', { x1: across, x2: across, y1: top, y2: top + side, stroke: line, 'stroke-width': 0.75 }),
    label(String(tick), across, top + side + 18, {
      fill: faintInk,
      'font-size': 11,
      'text-anchor': 'middle',
    }),
    label(String(tick), x - 7, down + 4, { fill: faintInk, 'font-size': 11, 'text-anchor': 'end' }),
  ];
}

function drawBin(x: number, bin: Bin): string[] {
  const { low, high } = wilson(bin);
  const isKept = low <= bin.promised && bin.promised <= high;
  const colour = shade(isKept ? right : wrong, 1);
  const across = x + bin.promised * side;
  const down = (part: number): number => top + side - part * side;
  return [
    element('line', {
      x1: across,
      x2: across,
      y1: down(low),
      y2: down(high),
      stroke: colour,
      'stroke-width': 2,
      opacity: 0.45,
    }),
    element('circle', { cx: across, cy: down(bin.kept), r: 5, fill: colour }),
  ];
}

/** 95 % score interval of a share (Wilson 1927). */
function wilson({ n, kept }: Bin): { low: number; high: number } {
  const z = 1.96;
  const middle = (kept + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((kept * (1 - kept)) / n + (z * z) / (4 * n * n));
  return { low: middle - half, high: middle + half };
}
