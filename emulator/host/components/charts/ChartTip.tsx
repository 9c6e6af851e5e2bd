import type { ChartGeometry } from './chart-geometry.ts';
import type { ChartModel } from './chart-model.ts';
import { fullNumber } from './number-text.ts';

interface ChartTipProps {
  readonly model: ChartModel;
  readonly geometry: ChartGeometry;
  readonly index: number;
}

const widest = 240;

/** All values of the category that is pointed at, beside it and within the chart. */
export function ChartTip({ model, geometry, index }: ChartTipProps) {
  const center = geometry.centers[index] ?? 0;
  const isRight = center > geometry.width / 2;
  const room = Math.min(widest, geometry.width - 16);
  const side = isRight ? { right: geometry.width - center + 10 } : { left: center + 10 };
  const rows = model.series.filter((series) => (series.values[index] ?? null) !== null);
  return (
    <div className="uie-chart-tip" role="tooltip" style={{ ...side, top: geometry.top, maxWidth: room }}>
      <strong>{model.categories[index]}</strong>
      {rows.map((series) => (
        <span key={series.name}>
          <i style={{ background: series.color }} />
          {series.name}
          <b>{fullNumber(series.values[index] ?? 0)}</b>
        </span>
      ))}
    </div>
  );
}
