import { useExtensionActions } from '@hubspot/ui-extensions';
import { useRef, useState } from 'react';
import type { CardRecord } from './card-record.ts';
import { fetchDealDraft, sendDecision } from './decide-calls.ts';
import { decisionToWords } from './decision-words.ts';
import type { Decisions, RecentDecision } from './decisions.ts';
import { useCardContext, useWords } from './useCardContext.ts';
import { useOpenForm } from './useOpenForm.ts';

/** Takes decisions for one card: sends each once, shows what came of it, then refreshes the card. */
export function useDecisions(record: CardRecord, refresh: () => Promise<void>): Decisions {
  const words = useWords();
  const { locale } = useCardContext();
  const { addAlert, refreshObjectProperties } = useExtensionActions<'crm.record.tab'>();
  const { openForm, failure, setFailure, showForm, closeForm } = useOpenForm();
  const [busy, setBusy] = useState(false);
  const [recent, setRecent] = useState<readonly RecentDecision[]>([]);
  // State arrives with the next drawing; a second click may come before it.
  const sending = useRef(false);

  const decide: Decisions['decide'] = async (group, decision, dealName) => {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    setFailure(null);
    const result = await sendDecision(record, group, decision);
    if (result.ok) {
      const text = decisionToWords(words, decision, dealName ?? null);
      setRecent((earlier) => withDecision(earlier, { group, decision: result.view, text }));
      closeForm();
      addAlert({ type: 'success', message: text });
      void refresh();
      // The page's own fields, and the app's other card on it, follow.
      refreshObjectProperties();
    } else {
      setFailure({ emailId: group.emailId, failure: result.failure });
    }
    sending.current = false;
    setBusy(false);
  };
  const draftDeal: Decisions['draftDeal'] = (group) => fetchDealDraft(record, group, locale);

  return { busy, openForm, showForm, closeForm, failure, recent, decide, draftDeal, refresh };
}

/** One line an email, the latest first; an email that is open again has none. */
function withDecision(earlier: readonly RecentDecision[], latest: RecentDecision): readonly RecentDecision[] {
  const others = earlier.filter(({ group }) => group.emailId !== latest.group.emailId);
  return latest.decision.state === 'open' ? others : [latest, ...others];
}
