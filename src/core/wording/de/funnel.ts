import type { funnelWords as english } from '../en/funnel.ts';
import type { Formats } from '../formats.ts';
import { funnelDefaultWords } from './funnel-defaults.ts';
import { funnelDocumentWords } from './funnel-document.ts';
import { funnelOverviewWords } from './funnel-overview.ts';
import { funnelProblemWords } from './funnel-problems.ts';
import { funnelSaveWords } from './funnel-save.ts';
import { funnelStepWords } from './funnel-step.ts';

export function funnelWords(f: Formats): ReturnType<typeof english> {
  /** After `von` and `binnen`. */
  const inDays = (days: number) => `${f.number(days)} ${f.plural(days, { one: 'Tag', other: 'Tagen' })}`;
  return {
    loading: 'Ihre Phasen werden gelesen',
    phases: {
      discovery: {
        label: 'Entdecken',
        meaning: 'Der Kunde erfährt von Ihnen, oder Sie von ihm.',
      },
      consideration: { label: 'Erwägen', meaning: 'Ein Bedarf wird gesehen und besprochen.' },
      evaluation: { label: 'Prüfen', meaning: 'Ihr Produkt wird angesehen und verglichen.' },
      decision: { label: 'Entscheiden', meaning: 'Preis, Vertrag, Unterschrift.' },
      onboarding: { label: 'Einführen', meaning: 'Der Start, bis zum ersten Ergebnis.' },
      adoption: {
        label: 'Nutzen und wachsen',
        meaning: 'Der Kunde nutzt das Produkt, bleibt und nutzt mehr davon.',
      },
    },
    teams: {
      marketing: 'Marketing',
      sales: 'Vertrieb',
      'customer-success': 'Customer Success',
      service: 'Kundenservice',
      other: 'Ein anderes Team',
    },
    noTeam: 'Noch kein Team',
    lifecycle: 'Kontakte (Lifecycle)',
    withinDays: (days) => (days === 0 ? 'am selben Tag' : `binnen ${inDays(days)}`),
    noDelay: 'keine Frist vereinbart',
    goOn: (rate, n) => `${f.percent(rate)} gehen weiter (von ${f.number(n)})`,
    stay: (days, n) =>
      `${f.number(days)} ${f.plural(days, { one: 'Tag', other: 'Tage' })} hier (Median von ${f.number(n)})`,
    overview: funnelOverviewWords(f),
    step: funnelStepWords(f),
    problems: funnelProblemWords(),
    save: funnelSaveWords,
    document: funnelDocumentWords(f),
    defaults: funnelDefaultWords,
  };
}
