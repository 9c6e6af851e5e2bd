import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#core/settings/settings.ts';
import { settingsSections } from '#core/views/settings-view.ts';
import { applySettings } from '#store/account-settings.ts';
import { checkSections } from '#store/settings/check-sections.ts';
import { beforeOf, settingsLogKey, toLog, toLogNote } from '#store/settings-log.ts';
import { isNoteKey, longestNote } from '#store/account-notes.ts';

const now = Date.parse('2026-11-22T09:00:00Z');
const { calibration, ...detection } = defaultSettings.detection;
const sections = {
  ...Object.fromEntries(settingsSections.map((name) => [name, defaultSettings[name]])),
  detection,
};
const step = {
  ...{ phase: 'decision', role: null, team: 'sales', evidence: ['need'], proof: 'Signed', delayDays: 3 },
  ...{ action: 'Call', material: '' },
};
const apply = (kept: object) => applySettings(defaultSettings, { version: 1, changedAt: now, ...kept });

describe('sections of the settings', () => {
  it('are all accepted as the app itself has them, and found again', () => {
    expect(calibration).toEqual({});
    const checked = checkSections(sections);
    expect(checked).toEqual({ ok: true, changes: sections });
    expect(checked.ok && apply(checked.changes)).toEqual(defaultSettings);
  });

  it.each([
    ['colour', { colour: 1 }, 'colour', 'unknown-section'],
    [
      'a misspelt field',
      { reading: { ...defaultSettings.reading, exclude: [] } },
      'reading.exclude',
      'unknown-field',
    ],
    [
      'a missing part',
      { assumptions: { currency: 'EUR', dealValue: 1 } },
      'assumptions.conversion',
      'missing',
    ],
    [
      'a share above 1',
      { assumptions: { currency: 'EUR', dealValue: 1, conversion: 10 } },
      'assumptions.conversion',
      'out-of-range',
    ],
    [
      'a threshold of 0.2',
      { detection: { ...detection, alertThresholds: { pricing: 0.2 } } },
      'detection.alertThresholds.pricing',
      'out-of-range',
    ],
    [
      'an unknown kind',
      { detection: { ...detection, disabledKinds: ['moon'] } },
      'detection.disabledKinds.0',
      'wrong-type',
    ],
    [
      'an address without a name',
      { reading: { ...defaultSettings.reading, excludedAddresses: ['buyer.example'] } },
      'reading.excludedAddresses.0',
      'wrong-type',
    ],
    [
      'too many words',
      {
        detection: { ...detection, dictionary: { ...detection.dictionary, plans: Array(101).fill('Plan') } },
      },
      'detection.dictionary.plans',
      'too-long',
    ],
    [
      'a cap of a thousand tasks',
      {
        management: {
          ...defaultSettings.management,
          tasks: { ...defaultSettings.management.tasks, dailyCap: 1_000 },
        },
      },
      'management.tasks',
      'out-of-range',
    ],
    ['a section that is none', { health: 7 }, 'health', 'wrong-type'],
    [
      'what health takes from the funnel map',
      { health: { ...defaultSettings.health, agreed: {} } },
      'health.agreed',
      'unknown-field',
    ],
    [
      'a phase that is none',
      { funnel: { steps: { 'stage:1:2': { ...step, phase: 'moon' } } } },
      'funnel.steps.stage:1:2.phase',
      'wrong-type',
    ],
    [
      'an action of 301 characters',
      { funnel: { steps: { 'stage:1:2': { ...step, action: 'x'.repeat(301) } } } },
      'funnel.steps.stage:1:2.action',
      'too-long',
    ],
    [
      '201 steps',
      {
        funnel: {
          steps: Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`stage:1:${at}`, step])),
        },
      },
      'funnel.steps',
      'too-long',
    ],
    ['a step of nothing', { funnel: { steps: { moon: step } } }, 'funnel.steps.moon', 'unknown-field'],
  ])('are refused with %s, by its path', (_, given, path, code) => {
    const checked = checkSections(given);
    expect(checked.ok ? [] : checked.problems).toContainEqual(expect.objectContaining({ path, code }));
  });

  it('take addresses and domains in any case', () => {
    const reading = { ...defaultSettings.reading, excludedDomains: [' Buyer.EXAMPLE '] };
    expect(checkSections({ reading })).toMatchObject({
      changes: { reading: { excludedDomains: ['buyer.example'] } },
    });
  });

  it.each([
    [
      { reading: { excludedDomains: 'all', privateMarkers: ['[perso]'] } },
      { reading: { excludedDomains: [], privateMarkers: ['[perso]'] } },
    ],
    [{ health: { stageDays: 'x', silenceDays: 7 } }, { health: { stageDays: 14, silenceDays: 7 } }],
    [
      { rules: { 'deal-amount-missing': { isOn: false }, broken: 7 } },
      { rules: { 'deal-amount-missing': { isOn: false } } },
    ],
    [{ detection: 'none' }, { detection: defaultSettings.detection }],
    [{ languageModel: { provider: 'x' } }, { languageModel: null }],
    [{ reading: { ourDomains: ['northwind.example'] } }, { ourDomains: ['northwind.example'] }],
    [
      { funnel: { steps: { 'stage:1:2': step, 'stage:1:3': { ...step, team: 'moon' }, moon: step } } },
      {
        funnel: { steps: { 'stage:1:2': step } },
        health: { agreed: { 'stage:1:2': { evidence: ['need'] } } },
      },
    ],
    [{ funnel: 'all' }, { funnel: { steps: {} }, health: defaultSettings.health }],
  ])('fall back part by part where %j is kept', (kept, expected) => {
    expect(apply(kept)).toMatchObject(expected);
  });
});

describe('the log of changes', () => {
  const change = (version: number, before: object) => ({ version, at: now + version, by: 'Ada', before });

  it('keeps the last fifty, newest first, and what a section was before its latest change', () => {
    let note: unknown;
    for (let version = 1; version <= 60; version++)
      note = toLogNote(note, change(version, { reading: { version } }));
    const log = toLog(note, 60);
    expect(log).toHaveLength(50);
    expect(log[0]).toEqual({ version: 60, at: now + 60, by: 'Ada', sections: ['reading'], canUndo: true });
    expect(log[1]).toMatchObject({ version: 59, canUndo: false });
    expect(beforeOf(note, 60)).toEqual({ reading: { version: 60 } });
    expect(beforeOf(note, 59)).toBeNull();
    expect(isNoteKey(settingsLogKey)).toBe(true);
  });

  it('leaves out a change whose settings were never written', () => {
    expect(toLog(toLogNote(undefined, change(3, { rules: {} })), 2)).toEqual([]);
  });

  it('gives up taking back what does not fit, and keeps the rest', () => {
    const large = toLogNote(undefined, change(1, { management: 'x'.repeat(longestNote) }));
    const note = toLogNote(large, change(2, { rules: { a: {} } }));
    expect(toLog(note, 2).map(({ canUndo }) => canUndo)).toEqual([true, false]);
  });

  it.each([undefined, 7, { entries: 'x' }])('is empty where the note is %j', (note) => {
    expect(toLog(note, 9)).toEqual([]);
    expect(beforeOf(note, 1)).toBeNull();
  });
});
