import { Link, StatusTag, Text } from '@hubspot/ui-extensions';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '#core/settings/settings.ts';
import type { SettingsPreview } from '#core/views/settings-view.ts';
import { pageDictionaryFor } from '#core/wording/page-dictionary.ts';
import { DetectionSection } from '../../../../src/app/extensions/settings/detection/DetectionSection.tsx';
import { previewText } from '../../../../src/app/extensions/settings/detection/preview-text.ts';
import {
  previewed,
  settingsView,
  settingsWith,
  stricterPreview,
} from '../../../support/settings-answers/settings-view.ts';
import { failed, ok } from '../support/show-card.tsx';
import { openSection } from './support/open-section.tsx';

const { detection } = defaultSettings;
const previewing = (preview: SettingsPreview | null) => () => ok(settingsView({ preview }));

afterEach(() => vi.useRealTimers());

describe('kinds of signal', () => {
  it('are told with their meaning and an example, by group', () => {
    const page = openSection(DetectionSection);
    expect(page.folds()).toEqual([
      'Opportunities · 10 of 10 on',
      'How far it is · 4 of 4 on',
      'Risks · 2 of 2 on',
    ]);
    expect(page.shows('A customer speaks of buying more')).toBe(true);
    expect(page.shows('“Could you send us pricing for three years?”')).toBe(true);
    page.openFold('Risks');
    expect(page.shows('Let’s pick this up after the summer.')).toBe(true);
  });

  it('are turned off and set, and set back', async () => {
    const page = openSection(DetectionSection);
    page.enter('referral', false);
    page.enter('threshold-pricing', 90);
    expect(page.folds()[0]).toBe('Opportunities · 9 of 10 on');
    expect(page.shows('2 kinds differ from the default.')).toBe(true);
    expect(await page.saved()).toEqual({
      detection: { ...detection, disabledKinds: ['referral'], alertThresholds: { pricing: 0.9 } },
    });
    page.enter('threshold-pricing', Number.NaN);
    expect((await page.saved()).detection?.alertThresholds).toEqual({});
    await page.click('Back to the default');
    expect((await page.saved()).detection?.disabledKinds).toEqual([]);
  });

  it('leave nothing to save when they are turned off and on again', () => {
    const view = settingsWith({ detection: { ...detection, disabledKinds: ['pricing', 'referral'] } });
    const page = openSection(DetectionSection, { view });
    page.enter('pricing', true);
    expect(page.shows('No unsaved changes.')).toBe(false);
    page.enter('pricing', false);
    expect(page.shows('No unsaved changes.')).toBe(true);
  });

  it('keep the threshold of a kind that is off', async () => {
    const view = settingsWith({ detection: { ...detection, alertThresholds: { pricing: 0.9 } } });
    const page = openSection(DetectionSection, { view });
    page.enter('pricing', false);
    expect((await page.saved()).detection).toMatchObject({
      disabledKinds: ['pricing'],
      alertThresholds: { pricing: 0.9 },
    });
  });

  it('say where a figure changes nothing, and where it cannot be kept', () => {
    const page = openSection(DetectionSection);
    page.enter('threshold-pricing', 70);
    expect(page.shows('Changes nothing below 81%.')).toBe(true);
    page.enter('threshold-pricing', 30);
    expect(page.shows('Between 50 and 100.')).toBe(true);
    expect(page.shows('One of the figures above needs another look first.')).toBe(true);
  });
});

describe('the preview', () => {
  /** Changes a kind and lets the pause after it pass. */
  async function change(opened: Parameters<typeof openSection>[1] = {}) {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const page = openSection(DetectionSection, { answer: previewing(stricterPreview), ...opened });
    page.enter('seat-expansion', false);
    page.enter('threshold-pricing', 95);
    const during = page.shows('Trying it on your last emails');
    expect(page.ofAction('preview')).toHaveLength(0);
    vi.advanceTimersByTime(600);
    vi.useRealTimers();
    return { page, during };
  }

  it('asks for nothing while nothing is changed', () => {
    const page = openSection(DetectionSection);
    expect(page.shows('Change a kind, a threshold or one of your words')).toBe(true);
    expect(page.calls).toEqual([]);
  });

  it('asks once a moment after the latest change, and shows the quotes with what becomes of them', async () => {
    const { page, during } = await change();
    expect(during).toBe(true);
    await page.until('These changes would have raised 4 alerts fewer in the last 100 emails.');
    expect(page.ofAction('preview').map((call) => call.detection)).toEqual([
      { ...detection, disabledKinds: ['seat-expansion'], alertThresholds: { pricing: 0.95 } },
    ]);
    for (const text of ['Only shown quietly', 'Disappears', '86% sure', 'The sender is no contact yet.'])
      expect(page.shows(text)).toBe(true);
    // As many rows speak of alerts as the sum does.
    expect(page.findAll(StatusTag).map((tag) => tag.text)).toEqual([
      ...Array<string>(3).fill('Only shown quietly'),
      ...['Disappears', 'No longer shown quietly'],
    ]);
    expect(page.shows('“Could you send us your price list for 50 users?”')).toBe(true);
    expect(page.find(Link).props.href).toContain('/record/0-1/101');
    expect(page.shows('We are growing quickly')).toBe(false);
    await page.click('Show 1 more');
    expect(page.shows('We are growing quickly')).toBe(true);
  });

  it('is summed up beside the setting that was changed last', async () => {
    const { page } = await change();
    const summaries = () => page.findAll(Text, (text) => text.text?.includes('4 alerts fewer') ?? false);
    await page.waitFor(() => expect(summaries()).toHaveLength(2));
    page.openFold('Opportunities');
    expect(summaries()).toHaveLength(1);
  });

  it('speaks French to a French reader', async () => {
    const { page } = await change({ locale: 'fr' });
    await page.until('Ces modifications auraient déclenché 4 alertes de moins sur les 100 derniers e-mails.');
    expect(page.shows('31 alertes avec les réglages actuels, 27 avec ceux-ci.')).toBe(true);
  });

  it('explains a failure and tries again', async () => {
    const answer = vi
      .fn()
      .mockReturnValueOnce(failed('unavailable', { retryable: true }))
      .mockReturnValue(ok(settingsView({ preview: stricterPreview })));
    const { page } = await change({ answer });
    await page.until('HubSpot cannot be reached');
    await page.click('Try again');
    await page.until('4 alerts fewer');
  });

  it('says so where there is no email yet', async () => {
    const preview = { emails: 0, alertsNow: 0, alertsThen: 0, changed: [] };
    const { page } = await change({ answer: previewing(preview) });
    await page.until('No email to try it on yet');
  });

  it('says so where the settings cannot be tried', async () => {
    const { page } = await change({ answer: previewing(null) });
    await page.until('needs another look first');
  });
});

describe('what a preview comes to', () => {
  const counted = (alertsNow: number, alertsThen: number, changed: SettingsPreview['changed'] = []) => ({
    ...{ emails: 100, alertsNow, alertsThen, changed },
  });
  it.each([
    [counted(5, 4), '1 alert fewer in', '1 alerte de moins'],
    [counted(4, 6), '2 alerts more in', '2 alertes de plus'],
    [counted(4, 4), 'Nothing would have changed in', 'Rien n’aurait changé sur'],
    [counted(4, 4, [previewed({ change: 'gone-quiet' })]), 'only what is shown quietly', 'discrètement'],
    [
      counted(4, 4, [previewed({ change: 'new-quiet' }), previewed({ change: 'gone-quiet' })]),
      ...['only what is shown quietly', 'discrètement'],
    ],
    [counted(4, 4, [previewed({ change: 'new' }), previewed({ change: 'gone' })]), 'As many', 'Autant'],
    [counted(4, 4, [previewed(), previewed({ change: 'to-alert' })]), 'As many alerts', 'Autant'],
  ])('%j', (preview, inEnglish, inFrench) => {
    const say = (locale: string) =>
      previewText(preview, pageDictionaryFor(locale, 'Europe/Paris').settingsDetection.preview);
    expect(say('en')).toContain(inEnglish);
    expect(say('fr')).toContain(inFrench);
  });
});
