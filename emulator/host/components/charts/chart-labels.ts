/** Width of an average character of the chart's 11 px type, in pixels. */
export const characterWidth = 6;
const gap = 8;
const lineHeight = 13;
/** Pixels below the axis that one line of labels takes. */
const oneLine = 22;
const longestSlanted = 18;
/** A row of short labels (months, quarters) leaves some out rather than slanting them. */
const shortLabel = 9;

export interface LabelPlan {
  /** Every how many-th category has its label, where all have the same room. */
  readonly every: number;
  readonly isSlanted: boolean;
  /** Lines of text for each category, shortened where there is no room. */
  readonly lines: readonly (readonly string[])[];
  /** Pixels below the axis. */
  readonly height: number;
  /** Pixels to the left of the first category's centre. */
  readonly overhang: number;
}

/** How the labels of categories fit under bands of this many pixels: in one line, in two, fewer, or slanted. */
export function planLabels(labels: readonly string[], band: number): LabelPlan {
  const longest = Math.max(0, ...labels.map((label) => label.length));
  const room = Math.floor((band - gap) / characterWidth);
  const flat = { isSlanted: false, overhang: (Math.min(longest, room) * characterWidth) / 2 };
  if (longest <= room) return { ...flat, every: 1, lines: labels.map((label) => [label]), height: oneLine };
  const wrapped = labels.map((label) => wrapInTwo(label, room));
  if (wrapped.every((lines) => lines !== null))
    return { ...flat, every: 1, lines: wrapped, height: oneLine + lineHeight };
  if (longest <= shortLabel) {
    const every = Math.ceil((longest * characterWidth + gap) / band);
    return { ...flat, every, lines: labels.map((label) => [label]), height: oneLine };
  }
  const shown = Math.min(longest, longestSlanted) * characterWidth;
  return {
    isSlanted: true,
    every: Math.ceil(lineHeight / (band * Math.sin(slantRadians))),
    lines: labels.map((label) => [shorten(label, longestSlanted)]),
    height: 18 + Math.ceil(shown * Math.sin(slantRadians)),
    overhang: Math.ceil(shown * Math.cos(slantRadians)),
  };
}

export const slantDegrees = 40;
const slantRadians = (slantDegrees * Math.PI) / 180;

/** For categories at uneven distances: which labels, in one line each, do not run into the one before. */
export function labelsWithRoom(labels: readonly string[], centers: readonly number[]): readonly boolean[] {
  let end = -Infinity;
  return labels.map((label, index) => {
    const half = (label.length * characterWidth) / 2;
    const center = centers[index] ?? 0;
    if (center - half < end + gap) return false;
    end = center + half;
    return true;
  });
}

/** The labels of a chart whose categories stand at uneven distances. */
export const flatLabels = (labels: readonly string[]): LabelPlan => ({
  every: 1,
  isSlanted: false,
  lines: labels.map((label) => [label]),
  height: oneLine,
  overhang: ((labels[0]?.length ?? 0) * characterWidth) / 2,
});

/** The label in at most two lines of this many characters, broken at a blank; null where it does not fit. */
function wrapInTwo(label: string, room: number): readonly string[] | null {
  if (label.length <= room) return [label];
  const cut = label.slice(0, room + 1).lastIndexOf(' ');
  if (cut <= 0 || label.length - cut - 1 > room) return null;
  return [label.slice(0, cut), label.slice(cut + 1)];
}

export const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
