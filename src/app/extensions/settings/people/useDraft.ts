import { useState } from 'react';
import type { ManagementSettings } from '#core/settings/management.ts';
import { checkManagement } from '#core/views/check-management.ts';
import type { ManagementFault } from '#core/views/check-management.ts';
import type { ManagementView } from '#core/views/management-view.ts';
import { isSame, mergeManagement } from '#core/views/merge-management.ts';
import type { Failure } from '#core/views/signals-view.ts';
import { callFunction } from '#shared/call-function.ts';

/** What became of the last attempt to save. */
export type Outcome =
  { readonly kind: 'none' | 'saved' | 'meanwhile' } | { readonly kind: 'failed'; readonly failure: Failure };

/** The settings while they are changed: what was read, what was typed, and how saving goes. */
export function useDraft(opened: ManagementView, onSaved: () => void) {
  const [view, setView] = useState(opened);
  const [draft, setDraft] = useState(opened.settings);
  const [isSaving, setSaving] = useState(false);
  const [wasTried, setTried] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const faults = checkManagement(draft);

  /** Somebody saved meanwhile: their settings, with what was typed here over them. */
  async function takeOver() {
    const latest = await callFunction('management-settings', { action: 'read' });
    if (!latest.ok) return setOutcome({ kind: 'failed', failure: latest.failure });
    setDraft(mergeManagement(view.settings, draft, latest.view.settings));
    setView(latest.view);
    setOutcome({ kind: 'meanwhile' });
  }

  async function write() {
    const request = { action: 'write', version: view.version, settings: draft } as const;
    const result = await callFunction('management-settings', request);
    if (result.ok) {
      show(result.view);
      setOutcome({ kind: 'saved' });
      onSaved();
    } else if (result.failure.code === 'changed-meanwhile') await takeOver();
    else setOutcome({ kind: 'failed', failure: result.failure });
  }

  function show(next: ManagementView) {
    setView(next);
    setDraft(next.settings);
    setTried(false);
  }

  async function save() {
    setTried(true);
    setOutcome({ kind: 'none' });
    if (isSaving || faults.length > 0) return;
    setSaving(true);
    await write();
    setSaving(false);
  }

  return {
    view,
    draft,
    isSaving,
    outcome,
    isDirty: !isSame(draft, view.settings),
    /** Shown from the first attempt to save on: nobody is corrected while typing. */
    faults: wasTried ? faults : noFaults,
    change: (part: Partial<ManagementSettings>) => {
      // Nothing is typed into settings that are on their way: the answer would take it back.
      if (isSaving) return;
      setDraft((before) => ({ ...before, ...part }));
      setOutcome({ kind: 'none' });
    },
    discard: () => {
      show(view);
      setOutcome({ kind: 'none' });
    },
    save,
  };
}

const noFaults: readonly ManagementFault[] = [];
