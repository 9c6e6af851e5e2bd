import {
  CurrencyInput,
  Input,
  LoadingButton,
  NumberInput,
  Select,
  Tabs,
  TextArea,
  Toggle,
} from '@hubspot/ui-extensions';
import { expect, vi } from 'vitest';
import type { ManagementRequest } from '#core/views/management-view.ts';
import type { SettingsRequest, SettingsView } from '#core/views/settings-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import type { SettingsTab } from '../../../../../src/app/extensions/settings/frame/tabs.ts';
import { Settings } from '../../../../../src/app/extensions/settings/Settings.tsx';
import { settingsView } from '../../../../support/settings-answers/settings-view.ts';
import { managementView } from '../../support/open-management.tsx';
import { failed, ok } from '../../support/show-card.tsx';
import { showPage, type PageAnswers } from '../../support/show-page.tsx';

type Settled = SettingsView['settings'];

/** An account that keeps what is written, one version for both functions, as the app's own do. */
export function createAccount(opened: Partial<SettingsView> = {}) {
  let view = settingsView(opened);
  const before = new Map<number, Settled>();
  const write = (changes: Partial<Settled>, by: string | null) => {
    const version = view.version + 1;
    before.set(version, view.settings);
    const entry = { version, at: 1_795_000_000_000, by, sections: Object.keys(changes), canUndo: true };
    const log = [entry as SettingsView['log'][number], ...view.log];
    view = { ...view, version, log, settings: { ...view.settings, ...changes } };
  };
  const management = () =>
    managementView({ settings: view.settings.management, version: view.version, changedAt: null });
  return {
    view: () => view,
    /** Another admin, on another machine. */
    write,
    settings(request: SettingsRequest): FunctionResult<SettingsView> {
      if ('version' in request && request.version !== view.version) return failed('changed-meanwhile');
      if (request.action === 'write') write(request.changes, request.by);
      if (request.action === 'undo') write(before.get(request.change) ?? {}, request.by);
      return ok(request.action === 'export' ? { ...view, file: '{"file":"copy"}' } : view);
    },
    management(request: ManagementRequest) {
      if (request.action === 'read') return ok(management());
      if (request.version !== view.version) return failed('changed-meanwhile');
      write({ management: request.settings }, null);
      return ok(management());
    },
  };
}

export type Account = ReturnType<typeof createAccount>;

const inputs = [CurrencyInput, Input, NumberInput, Select, TextArea, Toggle] as const;

interface Opened {
  readonly account?: Account;
  readonly tab?: SettingsTab;
  readonly locale?: string;
  /** Instead of the account's own answer. */
  readonly answer?: (request: SettingsRequest) => FunctionResult<SettingsView> | null;
  /** What functions of a tab of its own answer. */
  readonly others?: PageAnswers;
  readonly people?: (request: ManagementRequest) => ReturnType<Account['management']> | null;
}

/** The settings with all their tabs, once they are read. */
export async function openSettings({
  account = createAccount(),
  tab = 'money',
  locale = 'en',
  answer = () => null,
  people = () => null,
  others = {},
}: Opened = {}) {
  const renew = vi.fn();
  const drawn = () => <Settings tab={tab} onSaved={renew} />;
  const answers: PageAnswers = {
    ...others,
    'account-settings': (request: SettingsRequest) => answer(request) ?? account.settings(request),
    'management-settings': (request: ManagementRequest) => people(request) ?? account.management(request),
  };
  const page = showPage(drawn(), answers, { locale });
  await page.waitFor(() => expect(page.maybeFind(Tabs)).not.toBeNull());
  const field = (name: string) => {
    const found = inputs.map((type) => page.maybeFind(type as typeof Input, { name }));
    return found.find((each) => each !== null) ?? expect.fail(`no field ${name}`);
  };
  return {
    ...page,
    account,
    renew,
    field,
    open: (id: SettingsTab) => page.find(Tabs).trigger('onSelectedChange', id as never),
    enter: (name: string, value: unknown) => field(name).trigger('onChange', value as never),
    input: (name: string, value: string) => field(name).trigger('onInput', value as never),
    /** Saves what the open tab can save, up to this version: a hidden tab stays in the tree, and comes first. */
    saveAs: async (version: number) => {
      const buttons = page.findAll(LoadingButton).filter((one) => one.text === 'Save');
      (buttons.at(-1) ?? expect.fail('there is nothing to save')).trigger('onClick');
      await page.waitFor(() => {
        expect(account.view().version).toBe(version);
        expect(page.findAll(LoadingButton).some((one) => one.props.loading)).toBe(false);
      });
    },
    written: () =>
      page.callsOf('account-settings').flatMap((call) => (call.action === 'write' ? [call] : [])),
    /** Looks at another view of the page and comes back. */
    leaveAndReturn: async () => {
      page.render(<></>);
      page.render(drawn());
      await page.waitFor(() => expect(page.maybeFind(Tabs)).not.toBeNull());
    },
  };
}
