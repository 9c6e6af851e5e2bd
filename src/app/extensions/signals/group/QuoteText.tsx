import { Text } from '@hubspot/ui-extensions';
import type { SignalView } from '#core/views/signals-view.ts';
import { useCardContext, useWords } from '../data/useCardContext.ts';
import { quoteToParts } from './quote-parts.ts';

const longest = { tab: 500, sidebar: 180 };

/** The sentence that proves a signal, its decisive words in bold; or that its time is over. */
export function QuoteText({ signal }: { readonly signal: SignalView }) {
  const { group } = useWords();
  const { isSidebar } = useCardContext();
  if (signal.quote === '') return <Text variant="microcopy">{group.quoteRemoved}</Text>;
  const parts = quoteToParts(signal.quote, signal.cue, isSidebar ? longest.sidebar : longest.tab);
  return (
    <Text>
      {`${group.openQuote}${parts.before}`}
      <Text inline format={{ fontWeight: 'bold' }}>
        {parts.cue}
      </Text>
      {`${parts.after}${group.closeQuote}`}
    </Text>
  );
}
