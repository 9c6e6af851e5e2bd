import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#core/settings/settings.ts';
import { checkSettings, settingsLimits } from '#core/views/check-settings.ts';
import { settingsSections } from '#core/views/settings-view.ts';
import { checkSections } from '#store/settings/check-sections.ts';

const model = {
  ...{ provider: 'openai' as const, baseUrl: 'https://api.example.com', model: 'm', apiVersion: null },
  prices: { input: 1, output: 4, currency: 'EUR' },
  ...{ requestsPerBatch: 10, requestsPerDay: 500, timeoutMs: 6_000 },
};
const whole = { ...defaultSettings, languageModel: model };

/** The settings with one number in its place. */
function withNumber(path: string, value: number): typeof whole {
  const copy = structuredClone(whole);
  const steps = path.split('.');
  const holder = steps.slice(0, -1).reduce<object>((inner, key) => Reflect.get(inner, key) as object, copy);
  Reflect.set(holder, steps.at(-1) ?? '', value);
  return copy;
}

const paths = Object.entries(settingsLimits).map(([path, limits]) => [path, limits] as const);

describe('what a form can say before it sends anything', () => {
  it('is nothing where all can be kept', () => {
    expect(checkSettings(whole, settingsSections)).toEqual([]);
    expect(checkSettings(defaultSettings, settingsSections)).toEqual([]);
  });

  it.each(paths)('%s is held to its limits', (path, { least, most }) => {
    const problemsOf = (value: number) =>
      checkSettings(withNumber(path, value), settingsSections).map(({ code, expected }) => [code, expected]);
    expect(problemsOf(least)).toEqual([]);
    expect(problemsOf(most)).toEqual([]);
    expect(problemsOf(least - 1)).toEqual([['out-of-range', `>= ${least}`]]);
    expect(problemsOf(most * 2 + 1)).toEqual([['out-of-range', `<= ${most}`]]);
    expect(problemsOf(Number.NaN)).toEqual([['missing', 'number']]);
  });

  it.each(paths)('%s has the limits of what is kept', (path, { least, most }) => {
    const section = path.split('.')[0] as 'assumptions';
    const isKept = (value: number) => checkSections({ [section]: withNumber(path, value)[section] }).ok;
    expect([least, most].map(isKept)).toEqual([true, true]);
    expect([least - 1, most * 2 + 1].map(isKept)).toEqual([false, false]);
  });

  it('leaves sections alone that nobody changed', () => {
    expect(checkSettings(withNumber('health.stageDays', 0), ['assumptions'])).toEqual([]);
  });
});
