import {
  Accordion,
  CurrencyInput,
  DateInput,
  MultiSelect,
  NumberInput,
  Select,
  TimeInput,
  Toggle,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { expect, vi } from 'vitest';
import { defaultManagementSettings, type ManagementSettings } from '#core/settings/management.ts';
import type { ManagementRequest, ManagementView } from '#core/views/management-view.ts';
import { ManagementPage } from '../../../../src/app/extensions/settings/people/ManagementPage.tsx';
import { ok } from './show-card.tsx';
import { showPage, type PageAnswers } from './show-page.tsx';

/** The defaults in an account of two people and two teams. */
export const managementView = (part: Partial<ManagementView> = {}): ManagementView => ({
  settings: defaultManagementSettings,
  version: 0,
  changedAt: null,
  owners: [
    { id: '7', name: 'Ada Byron', teamIds: ['10'] },
    { id: '8', name: 'Noé Diaz', teamIds: ['10', '20'] },
  ],
  teams: [
    { id: '10', name: 'Sales' },
    { id: '20', name: 'Accounts' },
  ],
  timeZone: 'Europe/Paris',
  currency: 'EUR',
  ...part,
});

/** A function that keeps what is written, as the app's own does. */
export function keeping(opened: ManagementView) {
  let kept = opened;
  return (request: ManagementRequest) => {
    if (request.action === 'write')
      kept = { ...kept, settings: request.settings, version: kept.version + 1, changedAt: 1_795_000_000_000 };
    return ok(kept);
  };
}

const inputs = [
  CurrencyInput,
  DateInput,
  MultiSelect,
  NumberInput,
  Select,
  TimeInput,
  Toggle,
  ToggleGroup,
] as const;

/** The page while it is still reading. */
export function open(
  answer: NonNullable<PageAnswers['management-settings']> = keeping(managementView()),
  locale = 'en',
) {
  const renew = vi.fn();
  const drawn = <ManagementPage onSaved={renew} />;
  const page = showPage(drawn, { 'management-settings': answer }, { locale });
  /** Types or chooses a value in the field of this name. */
  const enter = (name: string, value: unknown) => {
    const found = inputs.map((type) => page.maybeFind(type as typeof NumberInput, { name }));
    const field = found.find((each) => each !== null) ?? expect.fail(`no field ${name}`);
    field.trigger('onChange', value as never);
  };
  const openFold = (title: string) =>
    page.find(Accordion, (fold) => fold.props.title.startsWith(title)).trigger('onClick');
  const written = () =>
    page.callsOf('management-settings').flatMap((call) => (call.action === 'write' ? [call] : []));
  const saved = async (): Promise<ManagementSettings> => {
    await page.click('Save');
    await page.until('The settings are saved');
    return written().at(-1)!.settings;
  };
  return { ...page, enter, openFold, renew, saved, written };
}

/** The page with the settings in it. */
export async function opened(...args: Parameters<typeof open>) {
  const page = open(...args);
  await page.until('Who is told');
  return page;
}
