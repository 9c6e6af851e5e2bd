import type { LineChartProps } from '@hubspot/ui-extensions';
import { ChartFrame, type Drawing } from './ChartFrame.tsx';
import { labelOffsets } from './label-offsets.ts';
import { lineRuns } from './line-runs.ts';
import { fullNumber, shortNumber } from './number-text.ts';

export function LineChart(props: LineChartProps) {
  return <ChartFrame chart={props} draw={(drawing) => <Lines {...drawing} />} />;
}

/** Points closer than this have no dots of their own, only the line. */
const leastDistance = 14;

function Lines(drawing: Drawing) {
  const { model, geometry, showLabels } = drawing;
  return (
    <>
      {model.series.map((_, place) => (
        <Line key={place} {...drawing} place={place} />
      ))}
      {model.series.map((_, place) => (
        <Dots key={place} {...drawing} place={place} />
      ))}
      {showLabels && geometry.band >= leastDistance * 2
        ? model.categories.map((_, index) => <ValueLabels key={index} {...drawing} index={index} />)
        : null}
    </>
  );
}

/** Where a value ends, in pixels from the top. */
function endOf({ model, geometry }: Drawing, place: number, index: number): number {
  const series = model.series[place];
  return geometry.y((series?.starts[index] ?? 0) + (series?.values[index] ?? 0));
}

function Line({ place, ...drawing }: Drawing & { place: number }) {
  const { model, geometry } = drawing;
  const series = model.series[place];
  if (!series) return null;
  const at = (index: number) => `${geometry.centers[index] ?? 0},${endOf(drawing, place, index)}`;
  const base = (index: number) => `${geometry.centers[index] ?? 0},${geometry.y(series.starts[index] ?? 0)}`;
  return lineRuns(series.values).map((run) => (
    <g key={run[0]}>
      {model.isStacked ? (
        <polygon
          fill={series.color}
          opacity={0.35}
          points={[...run.map(at), ...run.toReversed().map(base)].join(' ')}
        />
      ) : null}
      <polyline fill="none" stroke={series.color} strokeWidth={2} points={run.map(at).join(' ')} />
    </g>
  ));
}

function Dots({ place, ...drawing }: Drawing & { place: number }) {
  const { model, geometry } = drawing;
  const series = model.series[place];
  return series?.values.map((value, index) =>
    value === null ? null : (
      <circle
        key={index}
        role="img"
        aria-label={`${model.categories[index] ?? ''}, ${series.name}: ${fullNumber(value)}`}
        cx={geometry.centers[index]}
        cy={endOf(drawing, place, index)}
        r={geometry.band < leastDistance ? 1 : 3.5}
        fill={series.color}
      />
    ),
  );
}

/** The values of one category, each above or below its point so that none covers another. */
function ValueLabels({ index, ...drawing }: Drawing & { index: number }) {
  const { model, geometry } = drawing;
  const points = model.series.flatMap(({ values }, place) => {
    const value = values[index] ?? null;
    return value === null ? [] : [{ value, y: endOf(drawing, place, index) }];
  });
  const offsets = labelOffsets(points.map(({ y }) => y));
  return points.map(({ value, y }, at) => {
    const offset = offsets[at] ?? null;
    if (offset === null) return null;
    return (
      <text
        key={at}
        className="uie-chart-value"
        x={geometry.centers[index]}
        y={y + offset}
        textAnchor="middle"
      >
        {shortNumber(value)}
      </text>
    );
  });
}
