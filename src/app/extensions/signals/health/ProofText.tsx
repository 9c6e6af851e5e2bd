import { Text } from '@hubspot/ui-extensions';
import type { Proof } from '#core/health/health.ts';
import { useCardContext, useWords } from '../data/useCardContext.ts';
import { quoteToParts } from '../group/quote-parts.ts';

const longest = { tab: 300, sidebar: 120 };

/** What proves something: the sentence of an email with its writer, a contact, or a field. */
export function ProofText({ proof, now }: { readonly proof: Proof; readonly now: number }) {
  const { group, health } = useWords();
  const { isSidebar } = useCardContext();
  const source = <Text variant="microcopy">{health.evidence.proof(proof, now)}</Text>;
  if (proof.kind !== 'signal') return source;
  const quote = shorten(proof.quote, isSidebar ? longest.sidebar : longest.tab);
  return (
    <>
      <Text>{quote === '' ? group.quoteRemoved : `${group.openQuote}${quote}${group.closeQuote}`}</Text>
      {source}
    </>
  );
}

/** Cut at a word; a quote without a cue gives half of its room to either side. */
function shorten(quote: string, atMost: number): string {
  return quoteToParts(quote, { start: 0, end: 0 }, atMost * 2).after;
}
