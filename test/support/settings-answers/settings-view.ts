import { detectorAlertProbability } from '#core/settings/alert-threshold.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import {
  settingsSections,
  type PreviewedSignal,
  type SettingsPreview,
  type SettingsView,
} from '#core/views/settings-view.ts';
import { ruleOutlines } from '../../../src/app/use-cases/account-settings/rule-outlines.ts';

/** Without our domains, which are those of what is read. */
const settings = Object.fromEntries(
  settingsSections.map((name) => [name, defaultSettings[name]]),
) as unknown as SettingsView['settings'];

/** The settings of an account that has changed nothing yet. */
export function settingsView(part: Partial<SettingsView> = {}): SettingsView {
  return {
    settings,
    version: 0,
    log: [],
    file: null,
    problems: [],
    preview: null,
    proposals: [],
    ownFigures: [],
    namedModel: null,
    ruleOutlines,
    alertFrom: detectorAlertProbability,
    timeZone: 'Europe/Paris',
    currency: 'EUR',
    ...part,
  };
}

/** The same with some of the settings changed. */
export function settingsWith(settings: Partial<SettingsView['settings']>): SettingsView {
  const view = settingsView();
  return { ...view, settings: { ...view.settings, ...settings } };
}

export const proposals: SettingsView['proposals'] = [
  {
    list: 'plans',
    word: 'Growth',
    found: [
      { source: 'product', count: 3 },
      { source: 'deal-name', count: 14 },
    ],
  },
  { list: 'modules', word: 'Payroll', found: [{ source: 'product', count: 1 }] },
  { list: 'priceUnits', word: 'payslip', found: [{ source: 'product', count: 2 }] },
  { list: 'competitors', word: 'Rivalsoft', found: [{ source: 'lost-reason', count: 4 }] },
  { list: 'competitors', word: 'Ledgerly', found: [{ source: 'deal-name', count: 1 }] },
];

export function previewed(part: Partial<PreviewedSignal> = {}): PreviewedSignal {
  return {
    emailId: '4001',
    contactId: '101',
    kind: 'pricing',
    quote: 'Could you send us your price list for 50 users?',
    probability: 0.86,
    change: 'to-review',
    ...part,
  };
}

/** Four alerts fewer, of some thirty, and two signals fewer that were none. */
export const stricterPreview: SettingsPreview = {
  emails: 100,
  alertsNow: 31,
  alertsThen: 27,
  changed: [
    previewed(),
    previewed({
      emailId: '4002',
      probability: 0.84,
      quote: 'What would the yearly price be for our three sites?',
    }),
    previewed({
      emailId: '4003',
      contactId: null,
      probability: 0.88,
      quote: 'Merci de nous envoyer un devis pour 40 licences.',
    }),
    previewed({
      ...{ emailId: '4004', kind: 'seat-expansion', change: 'gone', probability: 0.93 },
      quote: 'We would like to add 20 seats for the Lyon office before the end of March.',
    }),
    previewed({
      ...{ emailId: '4005', kind: 'seat-expansion', change: 'gone-quiet', probability: 0.52 },
      quote: 'Two more colleagues will probably need access at some point.',
    }),
    previewed({
      ...{ emailId: '4006', kind: 'seat-expansion', change: 'gone-quiet', probability: 0.41 },
      quote: 'We are growing quickly at the moment.',
    }),
  ],
};
