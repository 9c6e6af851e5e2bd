import type { LanguageModelSettings } from '#core/settings/language-model.ts';
import type { AppSettings } from '#core/settings/settings.ts';
import type { SettingsProblem, SettingsSection } from './settings-view.ts';

/** Numbers of the settings that a form lets people type, with the least and the most that can be kept. */
export const settingsLimits = {
  'assumptions.dealValue': { least: 0, most: 1e12 },
  'assumptions.conversion': { least: 0, most: 1 },
  'health.stageDays': { least: 1, most: 365 },
  'health.silenceDays': { least: 1, most: 365 },
  'retention.quoteMonths': { least: 1, most: 120 },
  'languageModel.prices.input': { least: 0, most: 100_000 },
  'languageModel.prices.output': { least: 0, most: 100_000 },
  'languageModel.requestsPerBatch': { least: 0, most: 1_000_000 },
  'languageModel.requestsPerDay': { least: 0, most: 1_000_000 },
  'languageModel.timeoutMs': { least: 500, most: 120_000 },
} as const;

type NumberPath = keyof typeof settingsLimits;
type Checked = Pick<AppSettings, 'assumptions' | 'health' | 'retention' | 'languageModel'>;

/**
 * What a form can say before anything is sent: a number that is missing or out of range. The app's functions check all of
 * it again, and the rest.
 */
export function checkSettings(
  settings: Checked,
  sections: readonly SettingsSection[],
): readonly SettingsProblem[] {
  const { assumptions, health, retention } = settings;
  const values: readonly (readonly [NumberPath, number | null])[] = [
    ['assumptions.dealValue', assumptions.dealValue],
    ['assumptions.conversion', assumptions.conversion],
    ['health.stageDays', health.stageDays],
    ['health.silenceDays', health.silenceDays],
    ['retention.quoteMonths', retention.quoteMonths],
    ...(settings.languageModel ? valuesOfModel(settings.languageModel) : []),
  ];
  return values.flatMap(([path, value]) =>
    value !== null && sections.some((name) => path.startsWith(`${name}.`)) ? check(path, value) : [],
  );
}

function valuesOfModel({ prices, ...model }: LanguageModelSettings): (readonly [NumberPath, number])[] {
  const { requestsPerBatch, requestsPerDay, timeoutMs } = model;
  return [
    ...(prices ? ([['languageModel.prices.input', prices.input]] as const) : []),
    ...(prices ? ([['languageModel.prices.output', prices.output]] as const) : []),
    ['languageModel.requestsPerBatch', requestsPerBatch],
    ['languageModel.requestsPerDay', requestsPerDay],
    ['languageModel.timeoutMs', timeoutMs],
  ];
}

function check(path: NumberPath, value: number): SettingsProblem[] {
  const { least, most } = settingsLimits[path];
  const base = { path, line: null };
  if (Number.isNaN(value)) return [{ ...base, code: 'missing', expected: 'number' }];
  if (value < least) return [{ ...base, code: 'out-of-range', expected: `>= ${least}` }];
  return value > most ? [{ ...base, code: 'out-of-range', expected: `<= ${most}` }] : [];
}
