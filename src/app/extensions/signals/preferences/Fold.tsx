import { Accordion } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import type { FoldId } from '#core/views/deal-card-view.ts';
import { usePreferencesOfCard } from './preferences.ts';

interface FoldProps {
  readonly id: FoldId;
  readonly title: string;
  /** Where the user never opened or closed it. */
  readonly isOpenByDefault?: boolean;
  readonly children: ReactNode;
}

/** A fold that stays as the user left it, on every record. */
export function Fold({ id, title, isOpenByDefault = false, children }: FoldProps) {
  const { isOpen, setOpen } = usePreferencesOfCard();
  const open = isOpen(id, isOpenByDefault);
  return (
    <Accordion title={title} size="sm" open={open} onClick={() => setOpen(id, !open)}>
      {children}
    </Accordion>
  );
}
