import type { ChartProps } from '@hubspot/ui-extensions';
import { useState, type ReactNode } from 'react';
import { testId } from '../class-names.ts';
import { Axes } from './Axes.tsx';
import { chartGeometry, type ChartGeometry } from './chart-geometry.ts';
import { toChartModel, type ChartModel } from './chart-model.ts';
import { ChartTip } from './ChartTip.tsx';
import { pageLocale, shortNumber } from './number-text.ts';
import { useBoxWidth } from './useBoxWidth.ts';

export interface Drawing {
  readonly model: ChartModel;
  readonly geometry: ChartGeometry;
  readonly showLabels: boolean;
}

interface ChartFrameProps {
  readonly chart: ChartProps;
  readonly draw: (drawing: Drawing) => ReactNode;
}

/** What all charts have: title, legend, axes and tooltips around the drawing, in the width that there is. */
export function ChartFrame({ chart, draw }: ChartFrameProps) {
  const [box, width] = useBoxWidth();
  const model = toChartModel(chart, pageLocale());
  const { title, showLegend, showDataLabels = false, showTooltips } = chart.options ?? {};
  return (
    <figure className="uie-chart" {...testId(chart)}>
      {title ? <figcaption>{title}</figcaption> : null}
      {showLegend ? <Legend model={model} /> : null}
      <div className="uie-chart-box" ref={box}>
        {width > 0 ? (
          <Plot chart={chart} model={model} width={width} showTips={showTooltips ?? false}>
            {(geometry) => draw({ model, geometry, showLabels: showDataLabels })}
          </Plot>
        ) : null}
      </div>
    </figure>
  );
}

const Legend = ({ model }: { model: ChartModel }) => (
  <div className="uie-legend">
    {model.series.map((series) => (
      <span key={series.name}>
        <i style={{ background: series.color }} />
        {series.name}
      </span>
    ))}
  </div>
);

interface PlotProps {
  readonly chart: ChartProps;
  readonly model: ChartModel;
  readonly width: number;
  readonly showTips: boolean;
  readonly children: (geometry: ChartGeometry) => ReactNode;
}

function Plot({ chart, model, width, showTips, children }: PlotProps) {
  const [hovered, setHovered] = useState<number | null>(null);
  const geometry = chartGeometry(model, width, model.ticks.map(shortNumber));
  const { x, y } = chart.axes;
  return (
    <>
      <svg
        width={geometry.width}
        height={geometry.height}
        role="group"
        aria-label={chart.options?.title ?? y.label ?? y.field}
        onMouseLeave={() => setHovered(null)}
      >
        <Axes model={model} geometry={geometry} xLabel={x.label ?? x.field} yLabel={y.label ?? y.field} />
        {children(geometry)}
        {showTips ? <HoverBands geometry={geometry} onHover={setHovered} /> : null}
      </svg>
      {hovered === null || hovered >= model.categories.length ? null : (
        <ChartTip model={model} geometry={geometry} index={hovered} />
      )}
    </>
  );
}

/** Each category takes the pointer up to the middle between it and its neighbours. */
function HoverBands({ geometry, onHover }: { geometry: ChartGeometry; onHover: (index: number) => void }) {
  const { centers, left, right, top, bottom } = geometry;
  return centers.map((center, index) => {
    const from = index === 0 ? left : (center + (centers[index - 1] ?? left)) / 2;
    const to = index === centers.length - 1 ? right : (center + (centers[index + 1] ?? right)) / 2;
    return (
      <rect
        key={index}
        className="uie-chart-hover"
        x={from}
        y={top}
        width={Math.max(0, to - from)}
        height={bottom - top}
        onMouseEnter={() => onHover(index)}
      />
    );
  });
}
