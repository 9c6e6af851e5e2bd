import { EmptyState, Text } from '@hubspot/ui-extensions';
import { useCardContext, useWords } from '../data/useCardContext.ts';
import type { CardRecord } from '../data/card-record.ts';

/** Nothing to decide: says that the emails were read, and what the app looks for in them. */
export function EmptySignals({ recordType }: Pick<CardRecord, 'recordType'>) {
  const { empty } = useWords().card;
  const { isSidebar } = useCardContext();
  return (
    <EmptyState
      title={empty.title}
      layout={isSidebar ? 'vertical' : 'horizontal'}
      imageName="emailConfirmation"
      imageWidth={isSidebar ? 110 : 150}
      flush
    >
      <Text>{empty[recordType]}</Text>
      {!isSidebar && <Text variant="microcopy">{empty.looksFor}</Text>}
    </EmptyState>
  );
}
