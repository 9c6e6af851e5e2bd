import { useEffect, useState } from 'react';
import { mostAdmins, type AccessView } from '#core/views/access-view.ts';
import { isSame, mergeDeep } from '#core/views/merge.ts';
import { callFunction } from '#shared/call-function.ts';
import type { Outcome } from '../frame/outcome.ts';
import { recallTyped, rememberTyped } from '../frame/typed-memory.ts';

type Rules = Pick<AccessView, 'adminIds' | 'records'>;

export type AccessDraft = ReturnType<typeof useAccessDraft>;

/** Who may do what while it is changed: what was read, what was chosen, and how saving goes. */
export function useAccessDraft(opened: AccessView) {
  const [view, setView] = useState(opened);
  const [draft, setDraft] = useState(() => recallTyped('access', toRules(opened), merge));
  const [isSaving, setSaving] = useState(false);
  const [wasTried, setTried] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const kept = toRules(view);
  const isDirty = !isSame(draft, kept);
  const isTooMany = draft.adminIds.length > mostAdmins;

  useEffect(() => rememberTyped('access', isDirty ? { base: kept, draft } : null), [draft, view, isDirty]);

  /** The answer to a change does not name people. */
  function show(next: AccessView, rules: Rules) {
    setView((before) => ({ ...next, people: next.people ?? before.people }));
    setDraft(rules);
  }

  async function write() {
    const result = await callFunction('access', { action: 'write', version: view.version, ...draft });
    if (result.ok) {
      show(result.view, toRules(result.view));
      setTried(false);
      return setOutcome({ kind: 'saved' });
    }
    if (result.failure.code !== 'changed-meanwhile')
      return setOutcome({ kind: 'failed', failure: result.failure });
    const newest = await callFunction('access', { action: 'read' });
    if (!newest.ok) return setOutcome({ kind: 'failed', failure: newest.failure });
    show(newest.view, merge(kept, draft, toRules(newest.view)));
    setOutcome({ kind: 'meanwhile' });
  }

  async function save() {
    if (isSaving || !isDirty) return;
    setTried(true);
    setOutcome({ kind: 'none' });
    if (isTooMany) return;
    setSaving(true);
    await write();
    setSaving(false);
  }

  return {
    view,
    draft,
    isSaving,
    outcome,
    isDirty,
    /** Shown from the first attempt to save on: nobody is corrected while choosing. */
    hasTooMany: wasTried && isTooMany,
    change: (part: Partial<Rules>) => {
      // Nothing is chosen while rules are on their way: the answer would take it back.
      if (isSaving) return;
      setDraft((before) => toRules({ ...before, ...part }));
      setOutcome({ kind: 'none' });
    },
    discard: () => {
      setDraft(kept);
      setTried(false);
      setOutcome({ kind: 'none' });
    },
    save,
  };
}

/** In one order, so that the same people are the same rules. */
function toRules({ adminIds, records }: Rules): Rules {
  return { adminIds: [...adminIds].sort(), records };
}

function merge(base: Rules, mine: Rules, theirs: Rules): Rules {
  return toRules(mergeDeep(base, mine, theirs));
}
