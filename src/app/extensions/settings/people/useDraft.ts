import { useEffect, useState } from 'react';
import type { ManagementSettings } from '#core/settings/management.ts';
import { checkManagement } from '#core/views/check-management.ts';
import type { ManagementFault } from '#core/views/check-management.ts';
import type { ManagementView } from '#core/views/management-view.ts';
import { isSame } from '#core/views/merge.ts';
import { mergeManagement } from '#core/views/merge-management.ts';
import { callFunction } from '#shared/call-function.ts';
import { usePageContext } from '#shared/usePageContext.ts';
import type { Outcome } from '../frame/outcome.ts';
import { recallTyped, rememberTyped } from '../frame/typed-memory.ts';

/** How this form lives beside the one of the other sections, which shares its version. */
export interface Neighbour {
  /** The newest state that the other form came to know. */
  readonly latest?: Pick<ManagementView, 'version' | 'settings'>;
  /** The other form is saving. */
  readonly isHeld?: boolean;
  readonly onSaving?: (isSaving: boolean) => void;
  readonly onSaved: (view: ManagementView) => void;
}

/** The settings while they are changed: what was read, what was typed, and how saving goes. */
export function useDraft(opened: ManagementView, { latest, isHeld = false, onSaving, onSaved }: Neighbour) {
  const by = usePageContext().readerEmail || null;
  const [view, setView] = useState(opened);
  const [draft, setDraft] = useState(() => recallTyped('people', opened.settings, mergeManagement));
  const [isSaving, setSaving] = useState(false);
  const [wasTried, setTried] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const faults = checkManagement(draft);
  const isDirty = !isSame(draft, view.settings);

  /** Somebody saved meanwhile: their settings, with what was typed here over them. */
  function takeOver(next: ManagementView) {
    setDraft(mergeManagement(view.settings, draft, next.settings));
    setView(next);
  }

  useEffect(() => {
    if (latest && latest.version > view.version) takeOver({ ...view, ...latest });
  }, [latest?.version]);

  useEffect(
    () => rememberTyped('people', isDirty ? { base: view.settings, draft } : null),
    [draft, view, isDirty],
  );

  async function write() {
    const request = { action: 'write', version: view.version, by, settings: draft } as const;
    const result = await callFunction('management-settings', request);
    if (result.ok) {
      show(result.view);
      setOutcome({ kind: 'saved' });
      return onSaved(result.view);
    }
    if (result.failure.code !== 'changed-meanwhile')
      return setOutcome({ kind: 'failed', failure: result.failure });
    const newest = await callFunction('management-settings', { action: 'read' });
    if (!newest.ok) return setOutcome({ kind: 'failed', failure: newest.failure });
    takeOver(newest.view);
    setOutcome({ kind: 'meanwhile' });
  }

  function show(next: ManagementView) {
    setView(next);
    setDraft(next.settings);
    setTried(false);
  }

  async function save() {
    if (isSaving || isHeld || !isDirty) return;
    setTried(true);
    setOutcome({ kind: 'none' });
    if (faults.length > 0) return;
    setSaving(true);
    onSaving?.(true);
    await write();
    setSaving(false);
    onSaving?.(false);
  }

  return {
    view,
    draft,
    isSaving,
    isHeld,
    outcome,
    isDirty,
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
