import type { SettingsProblem, SettingsRequest, SettingsView } from '#core/views/settings-view.ts';
import type { Failure } from '#core/views/signals-view.ts';
import { callFunction } from '#shared/call-function.ts';

/** What became of sections that were sent. */
export type Saved =
  | { readonly kind: 'saved'; readonly view: SettingsView }
  | { readonly kind: 'refused'; readonly problems: readonly SettingsProblem[] }
  /** Somebody else was first: what the account keeps now. */
  | { readonly kind: 'meanwhile'; readonly view: SettingsView }
  | { readonly kind: 'failed'; readonly failure: Failure };

type Write = Extract<SettingsRequest, { readonly action: 'write' }>;

/** Sends sections to be kept; where somebody else was first, reads what holds now. */
export async function saveSettings(request: Omit<Write, 'action'>): Promise<Saved> {
  const result = await callFunction('account-settings', { action: 'write', ...request });
  if (result.ok) {
    const { problems } = result.view;
    return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'saved', view: result.view };
  }
  if (result.failure.code !== 'changed-meanwhile') return { kind: 'failed', failure: result.failure };
  const latest = await callFunction('account-settings', { action: 'read' });
  return latest.ok ? { kind: 'meanwhile', view: latest.view } : { kind: 'failed', failure: latest.failure };
}
