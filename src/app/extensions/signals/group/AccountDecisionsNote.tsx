import { Text } from '@hubspot/ui-extensions';
import type { SignalView } from '#core/views/signals-view.ts';
import { useWords } from '../data/useCardContext.ts';

/** How the reps of this account decided on such signals; nothing where they decided too little to learn from. */
export function AccountDecisionsNote({ signal }: { readonly signal: SignalView }) {
  const { group: words } = useWords();
  if (!signal.accountDecisions) return null;
  const { accepted, dismissed } = signal.accountDecisions;
  return <Text variant="microcopy">{words.accountDecisions(accepted, dismissed)}</Text>;
}
