import { AutoGrid, Box, Divider, Flex, Text } from '@hubspot/ui-extensions';
import { Fragment } from 'react';
import type { AuditRow } from '#core/views/audit-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';

/** Facts with how often deals were won with and without them; figures beside the fact, or under it where it is narrow. */
export function FactList({ rows }: { readonly rows: readonly AuditRow[] }) {
  return (
    <Flex direction="column" gap="sm">
      {rows.map((row, index) => (
        <Fragment key={row.fact}>
          {index > 0 && <Divider />}
          <AutoGrid columnWidth={280} flexible gap="sm">
            <Fact row={row} />
            <Figures row={row} />
          </AutoGrid>
        </Fragment>
      ))}
    </Flex>
  );
}

function Fact({ row }: { readonly row: AuditRow }) {
  const words = usePageWords().audit;
  const { label, meaning } = words.facts[row.fact];
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: 'demibold' }}>{label}</Text>
      <Text variant="microcopy">{meaning}</Text>
      <Text variant="microcopy">{words.held(row.with / row.n, row.n)}</Text>
    </Flex>
  );
}

function Figures({ row }: { readonly row: AuditRow }) {
  const { figures, lift, noLift, share } = usePageWords().audit;
  const ratio = row.lift ? lift(row.lift.value, row.lift.low, row.lift.high) : noLift;
  const shown = [
    [figures.winRateWith, share(row.winRateWith)],
    [figures.winRateWithout, share(row.winRateWithout)],
    [figures.lift, ratio],
  ] as const;
  return (
    <Flex direction="row" gap="md" justify="between">
      {shown.map(([label, text]) => (
        <Box key={label} flex={1}>
          <Text variant="microcopy">{label}</Text>
          <Text format={{ fontWeight: 'demibold' }}>{text}</Text>
        </Box>
      ))}
    </Flex>
  );
}
