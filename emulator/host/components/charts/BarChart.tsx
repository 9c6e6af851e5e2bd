import type { BarChartProps } from '@hubspot/ui-extensions';
import { ChartFrame, type Drawing } from './ChartFrame.tsx';
import { characterWidth } from './chart-labels.ts';
import { fullNumber, shortNumber } from './number-text.ts';

export function BarChart(props: BarChartProps) {
  return <ChartFrame chart={props} draw={(drawing) => <Bars {...drawing} />} />;
}

const widestBar = 64;
const shareOfBand = 0.72;

function Bars({ model, geometry, showLabels }: Drawing) {
  const beside = model.isStacked ? 1 : Math.max(1, model.series.length);
  const width = Math.min(widestBar, (geometry.band * shareOfBand) / beside);
  return model.series.flatMap((series, place) =>
    series.values.map((value, index) => {
      if (value === null) return null;
      const group = (geometry.centers[index] ?? 0) - (width * beside) / 2;
      const bar = {
        x: group + (model.isStacked ? 0 : width * place),
        width,
        from: geometry.y(series.starts[index] ?? 0),
        to: geometry.y((series.starts[index] ?? 0) + value),
      };
      return (
        <g key={`${series.name}/${index}`}>
          <rect
            role="img"
            aria-label={`${model.categories[index] ?? ''}, ${series.name}: ${fullNumber(value)}`}
            x={bar.x}
            y={Math.min(bar.from, bar.to)}
            width={Math.max(1, width - (beside > 1 ? 1 : 0))}
            height={Math.abs(bar.to - bar.from)}
            fill={series.color}
          />
          {showLabels ? <BarLabel bar={bar} value={value} place={labelPlace(model)} /> : null}
        </g>
      );
    }),
  );
}

interface Bar {
  readonly x: number;
  readonly width: number;
  /** Where it starts and ends, in pixels from the top. */
  readonly from: number;
  readonly to: number;
}

type LabelPlace = 'inside' | 'alone' | 'beside';

const labelPlace = ({ isStacked, series }: Drawing['model']): LabelPlace =>
  isStacked ? 'inside' : series.length > 1 ? 'beside' : 'alone';

const leastHeight = 15;
/** How far a label may stand out over its bar, in pixels. */
const overhang: Readonly<Record<LabelPlace, number>> = { inside: 0, alone: 14, beside: 6 };

/** In a stack the label stands within its part, else beyond the bar's end; none where it would not fit. */
function BarLabel({ bar, value, place }: { bar: Bar; value: number; place: LabelPlace }) {
  const text = shortNumber(value);
  const isInside = place === 'inside';
  const isTooWide = text.length * characterWidth > bar.width + overhang[place];
  const isTooLow = isInside && Math.abs(bar.to - bar.from) < leastHeight;
  if (value === 0 || isTooWide || isTooLow) return null;
  const beyond = value < 0 ? bar.to + 13 : bar.to - 5;
  return (
    <text
      className="uie-chart-value"
      x={bar.x + bar.width / 2}
      y={isInside ? (bar.from + bar.to) / 2 + 4 : beyond}
      textAnchor="middle"
    >
      {text}
    </text>
  );
}
