import { Flex, Statistics, StatisticsItem, Text, Tile } from '@hubspot/ui-extensions';
import { usePageWords } from '#shared/usePageContext.ts';
import { missedLeadCost } from './missed-lead-cost.ts';
import type { CalculatorNumbers } from './missed-lead-cost.ts';

interface CalculatorResultProps {
  readonly numbers: CalculatorNumbers;
  readonly currency: string;
}

/** The cost in a year, and the whole sum with its numbers. */
export function CalculatorResult({ numbers, currency }: CalculatorResultProps) {
  const { calculator: words, figures } = usePageWords();
  const { base, customers, expansion, referrals, total } = missedLeadCost(numbers);
  const { conversion, dealValue, expansionShare, leadsPerWeek, lifetimeValue, referralShare } = numbers;
  return (
    <Tile>
      <Flex direction="column" gap="md">
        <Statistics>
          <StatisticsItem label={words.result} number={figures.money(Math.round(total), currency)} />
        </Statistics>
        <Flex direction="column" gap="xs">
          <Text format={{ fontWeight: 'demibold' }}>{words.formula}</Text>
          <Text>{words.base(leadsPerWeek, conversion, lifetimeValue, base, currency)}</Text>
          {referrals > 0 && (
            <Text>{words.referrals(customers, dealValue, referralShare, referrals, currency)}</Text>
          )}
          {expansion > 0 && (
            <Text>{words.expansion(customers, dealValue, expansionShare, expansion, currency)}</Text>
          )}
          {total > base && <Text format={{ fontWeight: 'demibold' }}>{words.total(total, currency)}</Text>}
        </Flex>
      </Flex>
    </Tile>
  );
}
