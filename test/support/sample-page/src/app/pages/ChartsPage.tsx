import { AutoGrid, BarChart, Flex, LineChart, Tile } from '@hubspot/ui-extensions';
import { PageBreadcrumbs, PageTitle } from '@hubspot/ui-extensions/pages';
import type { ReactNode } from 'react';
import * as data from './chart-data.ts';

const category = (field: string, label: string) => ({ field, fieldType: 'category', label }) as const;
const amount = { field: 'amount', fieldType: 'linear', label: 'Amount (€)' } as const;
const deals = { field: 'deals', fieldType: 'linear', label: 'Deals' } as const;
const shown = { showLegend: true, showDataLabels: true, showTooltips: true } as const;

/** Charts as dashboards bring them: long names, many points, gaps, losses. */
export function ChartsPage() {
  return (
    <Flex direction="column">
      <PageBreadcrumbs>
        <PageBreadcrumbs.PageLink to="/">Home</PageBreadcrumbs.PageLink>
        <PageBreadcrumbs.Current>Charts</PageBreadcrumbs.Current>
      </PageBreadcrumbs>
      <PageTitle>Charts</PageTitle>
      <AutoGrid columnWidth={420} flexible gap="md">
        <Bars />
        <Lines />
      </AutoGrid>
    </Flex>
  );
}

const Framed = ({ children }: { children: ReactNode }) => <Tile compact>{children}</Tile>;

function Bars() {
  const stage = category('stage', 'Stage');
  const kinds = {
    groupFieldByColor: 'kind',
    colors: { 'New business': 'aqua', Expansion: 'purple' },
  } as const;
  return (
    <>
      <Framed>
        <BarChart
          data={data.pipeline}
          axes={{ x: stage, y: amount, options: { ...kinds, stacking: true } }}
          options={{ ...shown, title: 'Open pipeline by stage, stacked' }}
        />
      </Framed>
      <Framed>
        <BarChart
          data={data.pipeline}
          axes={{ x: stage, y: amount, options: kinds }}
          options={{ ...shown, title: 'The same side by side' }}
        />
      </Framed>
      <Framed>
        <BarChart
          data={data.change}
          axes={{ x: category('month', 'Month'), y: amount }}
          options={{ title: 'Change of the pipeline', showDataLabels: true, colorList: ['blue'] }}
        />
      </Framed>
      <Framed>
        <BarChart
          data={data.industries}
          axes={{ x: category('industry', 'Industry'), y: deals }}
          options={{ title: 'Many categories with long names', showTooltips: true, colorList: ['green'] }}
        />
      </Framed>
      <Framed>
        <BarChart
          data={data.reasons}
          axes={{ x: category('reason', 'Reason'), y: deals, options: { groupFieldByColor: 'reason' } }}
          options={{ ...shown, title: 'A colour for each category' }}
        />
      </Framed>
      <Framed>
        <BarChart data={[]} axes={{ x: stage, y: amount }} options={{ title: 'Without data' }} />
      </Framed>
    </>
  );
}

function Lines() {
  return (
    <>
      <Framed>
        <LineChart
          data={data.forecast}
          axes={{ x: category('month', 'Month'), y: amount, options: { groupFieldByColor: 'line' } }}
          options={{ ...shown, title: 'Forecast and what came, with a gap' }}
        />
      </Framed>
      <Framed>
        <LineChart
          data={data.days}
          axes={{ x: { field: 'day', fieldType: 'datetime', label: 'Day' }, y: deals }}
          options={{
            title: 'By day, at their distance in time',
            showTooltips: true,
            colorList: ['darkAqua'],
          }}
        />
      </Framed>
      <Framed>
        <LineChart
          data={data.forecast}
          axes={{
            x: category('month', 'Month'),
            y: amount,
            options: { groupFieldByColor: 'line', stacking: true },
          }}
          options={{ title: 'Stacked lines', showLegend: true, showTooltips: true }}
        />
      </Framed>
    </>
  );
}
