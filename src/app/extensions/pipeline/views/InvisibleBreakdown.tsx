import { AutoGrid, Box, Flex, Select } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { Slice } from '#core/views/page-parts.ts';
import type { FilterOptions } from '#core/views/pipeline-page-view.ts';
import type { Breakdown } from '../charts/slice-label.ts';
import { SliceChart } from '../charts/SliceChart.tsx';
import { SliceTable } from '../charts/SliceTable.tsx';
import { usePageWords } from '#shared/usePageContext.ts';
import type { BodyOf } from '../frame/ViewFrame.tsx';

interface InvisibleBreakdownProps {
  readonly body: BodyOf<'invisible'>;
  readonly currency: string;
  readonly options: FilterOptions;
}

/** The invisible pipeline by one thing at a time: seven tables at once would be a wall of numbers. */
export function InvisibleBreakdown({ body, currency, options }: InvisibleBreakdownProps) {
  const { figures, segments, views } = usePageWords();
  const [chosen, setChosen] = useState<Breakdown>('kind');
  const breakdowns = breakdownsOf(body);
  const { by, slices } = breakdowns.find((each) => each.by === chosen) ?? { by: 'kind', slices: body.byKind };
  return (
    <Flex direction="column" gap="md">
      <Flex direction="row">
        <Box>
          <Select
            name="breakdown"
            label={segments.breakDownBy}
            value={by}
            options={breakdowns.map((each) => ({ label: segments.dimensions[each.by], value: each.by }))}
            onChange={(value) => setChosen(value as Breakdown)}
          />
        </Box>
      </Flex>
      <AutoGrid columnWidth={420} flexible gap="lg">
        <SliceChart title={views.invisible.chart} by={by} slices={slices} options={options} />
        <SliceTable
          by={by}
          slices={slices}
          countLabel={views.table.count}
          valueLabel={views.table.value}
          valueToText={(value) => figures.money(Math.round(value), currency)}
          options={options}
        />
      </AutoGrid>
    </Flex>
  );
}

/** Segments of one slice tell nothing apart. */
function breakdownsOf({ byAge, byBasis, byKind, bySegment }: BodyOf<'invisible'>) {
  const all: readonly { readonly by: Breakdown; readonly slices: readonly Slice[] }[] = [
    { by: 'kind', slices: byKind },
    { by: 'age', slices: byAge },
    { by: 'basis', slices: byBasis },
    ...bySegment.filter(({ slices }) => slices.length > 1),
  ];
  return all;
}
