import { Text } from '@hubspot/ui-extensions';
import type { SignalGroupView } from '#core/views/signals-view.ts';
import { useWords } from '../data/useCardContext.ts';

/** Who wrote the email, and when. */
export function Byline({ group, now }: { readonly group: SignalGroupView; readonly now: number }) {
  const words = useWords().group;
  const writer = group.senderName ?? group.senderAddress ?? words.unknownSender;
  return <Text variant="microcopy">{words.writtenBy(writer, group.sentAt, now)}</Text>;
}
