import { Flex, Text } from '@hubspot/ui-extensions';
import { usePageWords } from '#shared/usePageContext.ts';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import { useRequest } from '../views/useRequest.ts';
import { Calculator } from './Calculator.tsx';

/** What a missed lead costs, from the account's own numbers; it only reckons, and sends nothing. */
export function CalculatorPage() {
  const words = usePageWords().calculator;
  const { view, filters } = useRequest('calculator');
  // No filter shows on this view, so none of another may change its numbers.
  const request = { view, filters: { period: filters.period } };
  return (
    <ViewFrame request={request}>
      {(body, { currency }) => (
        <Flex direction="column" gap="lg">
          <Flex direction="column" gap="xs">
            <Text>{words.intro}</Text>
            <Text variant="microcopy">{words.private}</Text>
          </Flex>
          <Calculator calculator={body.calculator} currency={currency} />
        </Flex>
      )}
    </ViewFrame>
  );
}
