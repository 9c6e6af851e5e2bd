import { defaultManagementSettings } from '#core/settings/management.ts';
import type { SettingsRequest, SettingsView } from '#core/views/settings-view.ts';
import type { Answers } from '../stubbed-functions.ts';
import { settingsView } from './settings-view.ts';

const day = 24 * 3_600_000;
const model = {
  provider: 'openai' as const,
  baseUrl: 'https://api.openai.com/v1',
  model: 'small-model',
  apiVersion: null,
  prices: { input: 1, output: 4, currency: 'EUR' },
  requestsPerBatch: 10,
  requestsPerDay: 500,
  timeoutMs: 6_000,
};

let kept: SettingsView = {
  ...settingsView(),
  version: 4,
  log: [
    { version: 4, at: Date.now() - day, by: 'ada@company.example', sections: ['rules'], canUndo: true },
    { version: 3, at: Date.now() - 2 * day, by: null, sections: ['management'], canUndo: true },
    {
      ...{ version: 2, at: Date.now() - 3 * day, by: 'noe@company.example', canUndo: false },
      sections: ['assumptions', 'rules', 'detection'],
    },
  ],
  ownFigures: [
    {
      label: 'Sales pipeline',
      winRate: { value: 0.31, n: 148 },
      amount: { value: 12_400, n: 46 },
      stageDays: { value: 12, n: 46 },
    },
    { label: 'Renewals', winRate: { value: 0.82, n: 51 }, amount: null, stageDays: { value: 5, n: 42 } },
  ],
  namedModel: model,
};

function answer(request: SettingsRequest) {
  if (request.action === 'export')
    return { ok: true, view: { ...kept, file: JSON.stringify(kept.settings, null, 2) } };
  if (request.action === 'import') {
    const problems = [
      { path: '', line: 12, code: 'not-json', expected: 'JSON' },
      { path: 'assumptions.conversion', line: 31, code: 'out-of-range', expected: '<= 1' },
    ];
    return { ok: true, view: { ...kept, problems } };
  }
  if (request.action === 'write')
    kept = {
      ...kept,
      version: kept.version + 1,
      settings: { ...kept.settings, ...request.changes },
    };
  return { ok: true, view: kept };
}

const management = {
  settings: defaultManagementSettings,
  version: 4,
  changedAt: Date.now() - day,
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
};

/** The settings of an account that has learned and whose secrets name a language model; see page-preview.ts. */
export const answers: Answers = {
  'account-settings': answer,
  'management-settings': { ok: true, view: management },
};
