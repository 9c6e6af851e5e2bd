import { Accordion, Text } from '@hubspot/ui-extensions';
import type { Estimate } from '#core/signals/signal.ts';
import { useWords } from '../data/useCardContext.ts';

/** The formula behind an amount, one click away. */
export function EstimateFold({ estimate }: { readonly estimate: Estimate }) {
  const words = useWords().estimate;
  return (
    <Accordion title={words.foldTitle} size="xs">
      <Text variant="microcopy">{words.formula(estimate)}</Text>
      <Text variant="microcopy" format={{ fontWeight: 'demibold' }}>
        {words.result(estimate)}
      </Text>
    </Accordion>
  );
}
