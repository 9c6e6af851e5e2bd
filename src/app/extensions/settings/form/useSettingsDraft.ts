import { useEffect, useState } from 'react';
import { checkSettings } from '#core/views/check-settings.ts';
import type { ManagementView } from '#core/views/management-view.ts';
import { isSame, mergeDeep } from '#core/views/merge.ts';
import type { SettingsProblem, SettingsView } from '#core/views/settings-view.ts';
import { callFunction } from '#shared/call-function.ts';
import type { Outcome } from '../frame/outcome.ts';
import { recallTyped, rememberTyped } from '../frame/typed-memory.ts';
import type { ChangeOf, EditableSection, EditableSettings } from './editable.ts';
import { changedSections, toDraft, withChange, withPeople } from './draft.ts';
import { saveSettings, type Saved } from './save-settings.ts';
import { valueAt } from './value-at.ts';

/** A refused attempt to save: what was sent, and what is wrong with it. */
interface Refusal {
  readonly sent: EditableSettings;
  readonly problems: readonly SettingsProblem[];
}

export type SettingsDraft = ReturnType<typeof useSettingsDraft>;

interface DraftOptions {
  readonly opened: SettingsView;
  /** The reader, as the log is to name them. */
  readonly by: string | null;
  /** The form of managers is saving: its answer brings the version that this one needs. */
  readonly isHeld: boolean;
  readonly onSaved: () => void;
}

/** All sections while they are changed: one draft, one version, one way to save. */
export function useSettingsDraft({ opened, by, isHeld, onSaved }: DraftOptions) {
  const [view, setView] = useState(opened);
  const [draft, setDraft] = useState(() => recallTyped('settings', toDraft(opened.settings), mergeDeep));
  const [isSaving, setSaving] = useState(false);
  const [wasTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const kept = toDraft(view.settings);
  const sections = changedSections(kept, draft);
  const isDirty = sections.length > 0;
  const own = checkSettings(draft, sections);
  /** Gone as soon as the value is another one. */
  const refused = (refusal?.problems ?? []).filter(({ path }) =>
    isSame(valueAt(draft, path), valueAt(refusal?.sent, path)),
  );

  useEffect(() => rememberTyped('settings', isDirty ? { base: kept, draft } : null), [draft, view, isDirty]);

  /** What the account keeps now, and nothing else. */
  function show(next: SettingsView) {
    // Proposals come with the first reading alone.
    setView((before) => ({ ...next, proposals: before.proposals }));
    setDraft(toDraft(next.settings));
  }

  /** The same, with what was typed here over it, until this very moment. */
  function takeOver(next: SettingsView) {
    setView((before) => ({ ...next, proposals: before.proposals }));
    setDraft((typed) => mergeDeep(kept, typed, toDraft(next.settings)));
  }

  function settle() {
    setTried(false);
    setRefusal(null);
  }

  function settleWith(saved: Saved) {
    if (saved.kind === 'refused') return setRefusal({ sent: draft, problems: saved.problems });
    setOutcome(saved.kind === 'failed' ? saved : { kind: saved.kind });
    if (saved.kind === 'meanwhile') takeOver(saved.view);
    if (saved.kind !== 'saved') return;
    show(saved.view);
    settle();
    onSaved();
  }

  async function save() {
    if (isSaving || isHeld || !isDirty) return;
    setTried(true);
    setOutcome({ kind: 'none' });
    if (own.length > 0) return;
    setSaving(true);
    const changes = Object.fromEntries(sections.map((name) => [name, draft[name]]));
    settleWith(await saveSettings({ version: view.version, by, changes }));
    setSaving(false);
  }

  /** The form of managers saved: when nobody else did in between, nothing but theirs has changed. */
  async function learnPeople(people: ManagementView) {
    if (people.version === view.version + 1) return setView((before) => withPeople(before, people));
    const latest = await callFunction('account-settings', { action: 'read' });
    if (latest.ok) takeOver(latest.view);
  }

  return {
    view,
    draft,
    isSaving,
    isHeld,
    outcome,
    isDirty,
    changedSections: sections,
    /** From the first attempt to save on: nobody is corrected while typing. */
    problems: [...(wasTried ? own : []), ...refused],
    change: <Section extends EditableSection>(section: Section, part: ChangeOf<Section>) => {
      // Nothing is typed into settings that are on their way: the answer would take it back.
      if (isSaving) return;
      setDraft((before) => withChange(before, section, part));
      setOutcome({ kind: 'none' });
    },
    discard: () => {
      setDraft(kept);
      settle();
      setOutcome({ kind: 'none' });
    },
    save,
    takeOver,
    learnPeople,
  };
}
