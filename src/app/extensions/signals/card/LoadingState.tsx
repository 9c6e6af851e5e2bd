import { LoadingSpinner } from '@hubspot/ui-extensions';
import { useWords } from '../data/useCardContext.ts';

export function LoadingState() {
  return <LoadingSpinner label={useWords().card.loading} showLabel layout="centered" size="sm" />;
}
