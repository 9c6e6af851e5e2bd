import type { BarChartProps, ChartProps, LineChartProps } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { toChartModel, type ChartModel } from './chart-model.ts';
import { testId } from './class-names.ts';

const width = 560;
const height = 240;
const plot = { left: 48, right: 8, top: 12, bottom: 34 };
const plotWidth = width - plot.left - plot.right;
const plotHeight = height - plot.top - plot.bottom;

const yOf = (value: number, model: ChartModel) => plot.top + plotHeight * (1 - value / model.top);
const bandOf = (model: ChartModel) => plotWidth / Math.max(1, model.categories.length);
const compact = (value: number) =>
  new Intl.NumberFormat(document.documentElement.lang || 'en', {
    notation: 'compact',
    maximumFractionDigits: 2,
  }).format(value);

function Frame({ chart, model, children }: { chart: ChartProps; model: ChartModel; children: ReactNode }) {
  return (
    <figure className="uie-chart" {...testId(chart)}>
      {chart.options?.title ? <figcaption>{chart.options.title}</figcaption> : null}
      {chart.options?.showLegend ? (
        <div className="uie-legend">
          {model.series.map((series) => (
            <span key={series.name}>
              <i style={{ background: series.color }} />
              {series.name}
            </span>
          ))}
        </div>
      ) : null}
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={chart.options?.title ?? chart.axes.y.label}
      >
        <Axes model={model} />
        {children}
      </svg>
    </figure>
  );
}

const mostLabels = 12;

function Axes({ model }: { model: ChartModel }) {
  const band = bandOf(model);
  const every = Math.ceil(model.categories.length / mostLabels);
  return (
    <>
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <line
            x1={plot.left}
            x2={width - plot.right}
            y1={yOf(model.top * share, model)}
            y2={yOf(model.top * share, model)}
          />
          <text x={plot.left - 6} y={yOf(model.top * share, model) + 4} textAnchor="end">
            {compact(model.top * share)}
          </text>
        </g>
      ))}
      {model.categories.map((category, index) =>
        index % every === 0 ? (
          <text
            key={category}
            x={plot.left + band * (index + 0.5)}
            y={height - plot.bottom + 18}
            textAnchor="middle"
          >
            {category}
          </text>
        ) : null,
      )}
    </>
  );
}

export function BarChart(props: BarChartProps) {
  const model = toChartModel(props);
  return (
    <Frame chart={props} model={model}>
      {model.categories.map((category, index) => (
        <Bars key={category} chart={props} model={model} index={index} />
      ))}
    </Frame>
  );
}

function Bars({ chart, model, index }: { chart: BarChartProps; model: ChartModel; index: number }) {
  const band = bandOf(model);
  const inner = band * 0.7;
  const bar = model.stacked ? inner : inner / model.series.length;
  const left = plot.left + band * index + (band - inner) / 2;
  return (
    <g>
      {model.series.map((series, place) => {
        const value = series.values[index] ?? 0;
        const below = model.stacked
          ? model.series.slice(0, place).reduce((sum, each) => sum + (each.values[index] ?? 0), 0)
          : 0;
        const x = model.stacked ? left : left + bar * place;
        const y = yOf(below + value, model);
        return (
          <g key={series.name}>
            <rect x={x} y={y} width={bar} height={yOf(below, model) - y} fill={series.color} rx={1}>
              {chart.options?.showTooltips ? <title>{`${series.name}: ${value}`}</title> : null}
            </rect>
            {chart.options?.showDataLabels && value > 0 ? (
              <text x={x + bar / 2} y={y - 4} textAnchor="middle">
                {compact(value)}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}

export function LineChart(props: LineChartProps) {
  const model = toChartModel(props);
  const band = bandOf(model);
  const x = (index: number) => plot.left + band * (index + 0.5);
  return (
    <Frame chart={props} model={model}>
      {model.series.map((series) => {
        const points = series.values.flatMap((value, index) => (value === null ? [] : [{ index, value }]));
        return (
          <g key={series.name}>
            <polyline
              fill="none"
              stroke={series.color}
              strokeWidth={2}
              points={points.map(({ index, value }) => `${x(index)},${yOf(value, model)}`).join(' ')}
            />
            {points.map(({ index, value }) => (
              <g key={index}>
                <circle cx={x(index)} cy={yOf(value, model)} r={3} fill={series.color}>
                  {props.options?.showTooltips ? <title>{`${series.name}: ${value}`}</title> : null}
                </circle>
                {props.options?.showDataLabels ? (
                  <text x={x(index)} y={yOf(value, model) - 8} textAnchor="middle">
                    {compact(value)}
                  </text>
                ) : null}
              </g>
            ))}
          </g>
        );
      })}
    </Frame>
  );
}
