import { defaultManagementSettings } from '#core/settings/management.ts';
import { defaultReadingSettings } from '#core/settings/reading.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import type { SettingsRequest } from '#core/views/settings-view.ts';
import { proposals, settingsView, settingsWith, stricterPreview } from './settings-view.ts';

/** An account whose admin has set a few things in every section. */

const { settings } = settingsWith({
  reading: {
    ...defaultReadingSettings,
    ourDomains: ['northwind.com', 'northwind.fr'],
    excludedDomains: ['durand-avocats.fr', 'works-council.northwind.com'],
    excludedMailboxes: ['hr@northwind.com'],
    privateMarkers: ['[private]', '[privé]'],
    languages: ['en', 'fr'],
  },
  detection: {
    ...defaultSettings.detection,
    disabledKinds: ['referral'],
    alertThresholds: { pricing: 0.9, discount: 0.7 },
    dictionary: {
      plans: ['Starter', 'Enterprise'],
      modules: ['Treasury', 'Cash forecast'],
      priceUnits: [],
      competitors: ['Kyrion'],
    },
  },
  rules: {
    'deal-amount-missing': { options: { graceDays: 5 } },
    'deal-next-step-missing': { isOn: true },
    'contact-phone-missing': { isOn: false },
  },
});

const people = {
  settings: defaultManagementSettings,
  version: 3,
  changedAt: null,
  owners: [],
  teams: [],
  timeZone: 'Europe/Paris',
  currency: 'EUR',
};

export const answers = {
  'account-settings': ({ action }: SettingsRequest) => {
    const view = settingsView({ settings, version: 3, proposals });
    return { ok: true, view: action === 'preview' ? { ...view, preview: stricterPreview } : view };
  },
  'management-settings': { ok: true, view: people },
};
