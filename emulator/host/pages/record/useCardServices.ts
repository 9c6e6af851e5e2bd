import { useMemo } from 'react';
import { createCardServices } from './card-services.ts';
import { useRecordScope } from './record-scope.tsx';
import { useToast } from '../shell/toasts.tsx';
import type { CardServices } from '../../runtime/card-host.ts';

/** What cards on this record may ask of the page; the same object while the record stays. */
export function useCardServices(): CardServices {
  const { type, id, refresh, onRefresh } = useRecordScope();
  const showAlert = useToast();
  return useMemo(
    () => createCardServices({ type, id, refresh, onRefresh }, showAlert),
    [type, id, showAlert],
  );
}
