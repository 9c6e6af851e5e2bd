import { Text } from '@hubspot/ui-extensions';
import type { SignalView } from '#core/views/signals-view.ts';
import { useWords } from '../data/useCardContext.ts';

/** That a language model took part in a finding; nothing where the app's own detector found it alone. */
export function SourceNote({ signal }: { readonly signal: SignalView }) {
  const { sources } = useWords().group;
  if (!signal.source || signal.source === 'embedded') return null;
  return <Text variant="microcopy">{sources[signal.source]}</Text>;
}
