import type { ChartGeometry } from './chart-geometry.ts';
import { shorten, slantDegrees, characterWidth } from './chart-labels.ts';
import type { ChartModel } from './chart-model.ts';
import { shortNumber } from './number-text.ts';

interface AxesProps {
  readonly model: ChartModel;
  readonly geometry: ChartGeometry;
  readonly xLabel: string;
  readonly yLabel: string;
}

export function Axes({ model, geometry, xLabel, yLabel }: AxesProps) {
  const { left, right, top, bottom, height } = geometry;
  const middle = (top + bottom) / 2;
  return (
    <>
      {model.ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? 'uie-chart-zero' : undefined}
            x1={left}
            x2={right}
            y1={geometry.y(tick)}
            y2={geometry.y(tick)}
          />
          <text x={left - 8} y={geometry.y(tick) + 4} textAnchor="end">
            {shortNumber(tick)}
          </text>
        </g>
      ))}
      {model.categories.map((category, index) =>
        geometry.isLabelled[index] ? (
          <CategoryLabel key={index} geometry={geometry} index={index} title={category} />
        ) : null,
      )}
      <text className="uie-chart-axis" x={(left + right) / 2} y={height - 5} textAnchor="middle">
        {shorten(xLabel, Math.floor((right - left) / characterWidth))}
      </text>
      <text className="uie-chart-axis" transform={`translate(11 ${middle}) rotate(-90)`} textAnchor="middle">
        {shorten(yLabel, Math.floor((bottom - top) / characterWidth))}
      </text>
    </>
  );
}

interface CategoryLabelProps {
  readonly geometry: ChartGeometry;
  readonly index: number;
  readonly title: string;
}

function CategoryLabel({ geometry, index, title }: CategoryLabelProps) {
  const { labels, bottom } = geometry;
  const center = geometry.centers[index] ?? 0;
  const place = labels.isSlanted
    ? {
        transform: `translate(${center + 4} ${bottom + 14}) rotate(-${slantDegrees})`,
        textAnchor: 'end' as const,
      }
    : { transform: `translate(${center} ${bottom + 16})`, textAnchor: 'middle' as const };
  return (
    <text {...place}>
      <title>{title}</title>
      {labels.lines[index]?.map((line, at) => (
        <tspan key={at} x={0} dy={at === 0 ? 0 : 13}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
