import { useEffect, useState } from 'react';
import type { SettingsProblem, SettingsRequest, SettingsView } from '#core/views/settings-view.ts';
import type { Failure } from '#core/views/signals-view.ts';
import { callFunction } from '#shared/call-function.ts';
import { useSettingsForm } from '../form/settings-form.ts';

/** What was asked for last, and what came of it. */
export type ChangeOutcome =
  | { readonly kind: 'none' | 'undone' | 'taken' | 'same' | 'overtaken' }
  | { readonly kind: 'refused'; readonly problems: readonly SettingsProblem[] }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retry: () => void };

export type ChangeAct = 'undo' | 'export' | 'import';

interface ChangesOptions {
  readonly by: string | null;
  readonly onChanged: () => void;
}

/** Taking a change back, handing the settings out, taking them in: one at a time, and nothing that is typed gets lost. */
export function useChanges({ by, onChanged }: ChangesOptions) {
  const { takeOver, view } = useSettingsForm();
  const { version } = view;
  const [working, setWorking] = useState<ChangeAct | null>(null);
  const [outcome, setOutcome] = useState<ChangeOutcome>({ kind: 'none' });
  const [file, setFile] = useState<string | null>(null);
  const isLogOld = (view.log[0]?.version ?? 0) < version;

  // Whoever changed who is told and when did not bring the log along.
  useEffect(() => {
    if (isLogOld)
      void callFunction('account-settings', { action: 'read' }).then((result) => {
        if (result.ok) takeOver(result.view);
      });
  }, [isLogOld]);

  async function run(request: SettingsRequest & { readonly action: ChangeAct }) {
    if (working) return;
    setWorking(request.action);
    setOutcome({ kind: 'none' });
    const result = await callFunction('account-settings', request);
    if (result.ok) take(request.action, result.view);
    else if (result.failure.code === 'changed-meanwhile') await readAgain();
    else setOutcome({ kind: 'failed', failure: result.failure, retry: () => void run(request) });
    setWorking(null);
  }

  function take(action: ChangeAct, next: SettingsView) {
    if (action === 'export') return setFile(next.file);
    if (next.problems.length > 0) return setOutcome({ kind: 'refused', problems: next.problems });
    takeOver(next);
    // The copy that is shown would be an old one.
    setFile(null);
    if (next.version === version) return setOutcome({ kind: 'same' });
    setOutcome({ kind: action === 'undo' ? 'undone' : 'taken' });
    onChanged();
  }

  async function readAgain() {
    const latest = await callFunction('account-settings', { action: 'read' });
    if (latest.ok) takeOver(latest.view);
    setOutcome({ kind: 'overtaken' });
  }

  return {
    working,
    outcome,
    /** The settings as text, once they were asked for. */
    file,
    undo: (change: number) => void run({ action: 'undo', change, version, by }),
    show: () => void run({ action: 'export' }),
    takeIn: (text: string) => void run({ action: 'import', version, by, file: text }),
  };
}
