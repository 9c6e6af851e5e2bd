import { AutoGrid, Button, Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CalculatorView } from '#core/views/page-parts.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { CalculatorField } from './CalculatorField.tsx';
import { CalculatorResult } from './CalculatorResult.tsx';
import { startNumbers } from './missed-lead-cost.ts';
import type { CalculatorNumbers, NumberName } from './missed-lead-cost.ts';
import { ReportExample } from './ReportExample.tsx';

interface CalculatorProps {
  readonly calculator: CalculatorView;
  readonly currency: string;
}

const firstOrder = ['leadsPerWeek', 'conversion', 'dealValue', 'lifetimeValue'] as const;
const secondOrder = ['referralShare', 'expansionShare'] as const;

/** Numbers on one side, what they come to on the other, as they are typed. */
export function Calculator({ calculator, currency }: CalculatorProps) {
  const words = usePageWords().calculator;
  const [entries, setEntries] = useState<Partial<CalculatorNumbers>>({});
  const [turn, setTurn] = useState(0);
  const draw = (name: NumberName) => (
    <CalculatorField
      // What was typed lives in the field: another turn draws it anew.
      key={`${name}-${turn}`}
      name={name}
      input={calculator[name]}
      currency={currency}
      isChanged={entries[name] !== undefined}
      onChange={(value) => setEntries((known) => ({ ...known, [name]: value }))}
    />
  );
  const reset = () => {
    setEntries({});
    setTurn(turn + 1);
  };
  return (
    <AutoGrid columnWidth={340} flexible gap="lg">
      <Tile>
        <Flex direction="column" gap="md">
          <Heading>{words.inputs}</Heading>
          <Fields>{firstOrder.map(draw)}</Fields>
          <Heading>{words.secondOrder}</Heading>
          <Text variant="microcopy">{words.secondOrderWhy}</Text>
          <Fields>{secondOrder.map(draw)}</Fields>
          {Object.keys(entries).length > 0 && (
            <Button variant="secondary" size="sm" onClick={reset}>
              {words.reset}
            </Button>
          )}
        </Flex>
      </Tile>
      <Flex direction="column" gap="lg">
        <CalculatorResult numbers={{ ...startNumbers(calculator), ...entries }} currency={currency} />
        <ReportExample report={calculator.report} />
      </Flex>
    </AutoGrid>
  );
}

/** Two beside each other where there is room. */
function Fields({ children }: { readonly children: ReactNode }) {
  return (
    <AutoGrid columnWidth={200} flexible gap="md">
      {children}
    </AutoGrid>
  );
}
