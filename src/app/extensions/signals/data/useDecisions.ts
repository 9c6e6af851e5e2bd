import { useExtensionActions } from '@hubspot/ui-extensions';
import { useRef, useState } from 'react';
import type { SignalGroupView } from '#core/views/signals-view.ts';
import { callFunction } from './card-functions.ts';
import type { CardRecord } from './card-record.ts';
import type { Decide, Decisions } from './decisions.ts';
import { decisionToWords } from './decision-words.ts';
import { groupToKeys } from './signal-list.ts';
import { useWords } from './useCardContext.ts';

/** Takes decisions for one card: sends each once, shows what came of it, then refreshes the card. */
export function useDecisions(record: CardRecord, refresh: () => Promise<void>): Decisions {
  const words = useWords();
  const actions = useExtensionActions<'crm.record.tab'>();
  const [busy, setBusy] = useState(false);
  const [openForm, setOpenForm] = useState<Decisions['openForm']>(null);
  const [failure, setFailure] = useState<Decisions['failure']>(null);
  const [recent, setRecent] = useState<Decisions['recent']>([]);
  // State arrives with the next drawing; a second click may come before it.
  const sending = useRef(false);

  const show = (form: Decisions['openForm']) => {
    setFailure(null);
    setOpenForm(form);
  };

  const send = async (group: SignalGroupView, decide: Decide, dealName: string | null) => {
    const result = await callFunction('decide', { ...record, keys: groupToKeys(group), ...decide });
    if (!result.ok) return setFailure({ emailId: group.emailId, failure: result.failure });
    if (result.view.action !== 'decided') return;
    const { decision } = result.view;
    const text = decisionToWords(words, decide, dealName);
    setRecent((earlier) => [
      ...(decision.state === 'open' ? [] : [{ group, decision, text }]),
      ...earlier.filter((one) => one.group.emailId !== group.emailId),
    ]);
    setOpenForm(null);
    actions.addAlert({ type: 'success', message: text });
    void refresh();
  };

  const decide: Decisions['decide'] = async (group, decision, dealName) => {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    setFailure(null);
    await send(group, decision, dealName ?? null);
    sending.current = false;
    setBusy(false);
  };

  const draftDeal: Decisions['draftDeal'] = async (group) => {
    const result = await callFunction('decide', {
      ...record,
      keys: groupToKeys(group),
      action: 'draft-deal',
    });
    if (!result.ok) return result;
    if (result.view.action === 'draft-deal') return { ok: true, view: result.view.draft };
    return { ok: false, failure: { code: 'internal', retryable: true } };
  };

  return {
    busy,
    openForm,
    showForm: (emailId, form) => show({ emailId, form }),
    closeForm: () => show(null),
    failure,
    recent,
    decide,
    draftDeal,
    refresh,
  };
}
