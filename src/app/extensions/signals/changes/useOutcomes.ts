import { useExtensionActions } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { FieldReport } from '#core/views/repair-view.ts';
import { useWords } from '../data/useCardContext.ts';
import type { Written } from './change-calls.ts';
import type { DoneChange, OpenChange } from './changes.ts';
import { isDone } from './field-text.ts';

/** What stands open on the card, what was done since it was opened, and how one becomes the other. */
export function useOutcomes(refresh: () => Promise<void>) {
  const words = useWords();
  const { addAlert, refreshObjectProperties } = useExtensionActions<'crm.record.tab'>();
  const [open, setOpen] = useState<OpenChange | null>(null);
  const [done, setDone] = useState<readonly DoneChange[]>([]);

  /** The card, the page's own fields and the app's other card on it follow. */
  const tell = (text: string) => {
    addAlert({ type: 'success', message: text });
    void refresh();
    refreshObjectProperties();
  };
  /** Done: a line with the way back. Else the fields say why not, where the person clicked. */
  const settle = (id: string, { fields, undo }: Written, text: string) => {
    if (!fields.every(isDone)) return setOpen({ id, kind: 'fields', fields });
    setOpen(null);
    setDone((earlier) => [{ id, text, undo }, ...earlier.filter((one) => one.id !== id)]);
    tell(text);
  };
  const settleUndo = (id: string, fields: readonly FieldReport[]) => {
    if (!fields.every(isDone)) return setOpen({ id, kind: 'fields', fields });
    setDone((earlier) => earlier.filter((one) => one.id !== id));
    tell(words.repair.outcome.undone);
  };
  return { open, setOpen, done, settle, settleUndo };
}
