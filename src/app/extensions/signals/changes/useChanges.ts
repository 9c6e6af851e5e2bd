import type { CardRecord } from '../data/card-record.ts';
import { useWords } from '../data/useCardContext.ts';
import { sendAct, sendRepairs, sendUndo } from './change-calls.ts';
import type { Changes, OpenChange } from './changes.ts';
import { fieldsToDoneText } from './field-text.ts';
import { useOneAtATime } from './useOneAtATime.ts';
import { useOutcomes } from './useOutcomes.ts';

/** Writes for one card: each once, shows what became of it, then refreshes the card. */
export function useChanges({ recordId }: CardRecord, refresh: () => Promise<void>): Changes {
  const words = useWords();
  const { busy, failure, setFailure, runOnce } = useOneAtATime();
  const { open, setOpen, done, settle, settleUndo } = useOutcomes(refresh);

  const show = (next: OpenChange | null) => {
    setFailure(null);
    setOpen(next);
  };
  const prepare: Changes['prepare'] = async (id, warning) => {
    show({ id, kind: 'fields', fields: null });
    const preview = () => sendRepairs('preview', warning);
    await runOnce(id, preview, ({ fields }) => setOpen({ id, kind: 'fields', fields }));
    // What could not be read leaves nothing open: the button is there again.
    setOpen((shown) => (shown?.kind === 'fields' && shown.fields === null ? null : shown));
  };
  const apply: Changes['apply'] = (id, warning) =>
    runOnce(
      id,
      () => sendRepairs('apply', warning),
      (written) => settle(id, written, fieldsToDoneText(words, written.fields)),
    );
  return {
    ...{ busy, open, failure, done, prepare, apply },
    showForm: (id, form) => show({ id, kind: 'form', form }),
    close: () => show(null),
    act: (id, act, text) =>
      runOnce(
        id,
        () => sendAct(recordId, act),
        (written) => settle(id, written, text),
      ),
    undo: (id, way) =>
      runOnce(
        id,
        () => sendUndo(way),
        (fields) => settleUndo(id, fields),
      ),
  };
}
