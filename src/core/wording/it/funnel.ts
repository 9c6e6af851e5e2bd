import type { funnelWords as english } from '../en/funnel.ts';
import type { Formats } from '../formats.ts';
import { funnelDefaultWords } from './funnel-defaults.ts';
import { funnelDocumentWords } from './funnel-document.ts';
import { funnelOverviewWords } from './funnel-overview.ts';
import { funnelProblemWords } from './funnel-problems.ts';
import { funnelSaveWords } from './funnel-save.ts';
import { funnelStepWords } from './funnel-step.ts';
import { il } from './articles.ts';

type Words = ReturnType<typeof english>;

const phases: Words['phases'] = {
  discovery: { label: 'Scoperta', meaning: 'Scoprono che esistete, o voi scoprite loro.' },
  consideration: { label: 'Considerazione', meaning: 'Vedono un’esigenza e ne parlano.' },
  evaluation: { label: 'Valutazione', meaning: 'Guardano il prodotto e confrontano.' },
  decision: { label: 'Decisione', meaning: 'Prezzo, contratto, firma.' },
  onboarding: { label: 'Avvio', meaning: 'Iniziano, fino al primo risultato.' },
  adoption: { label: 'Uso e crescita', meaning: 'Lo usano, restano, e ne usano di più.' },
};

const teams: Words['teams'] = {
  marketing: 'Marketing',
  sales: 'Vendite',
  'customer-success': 'Customer success',
  service: 'Assistenza clienti',
  other: 'Un altro team',
};

export function funnelWords(f: Formats): Words {
  return {
    loading: 'Lettura delle fasi',
    phases,
    teams,
    noTeam: 'Ancora nessun team',
    lifecycle: 'Contatti (ciclo di vita)',
    withinDays: (days) =>
      days === 0
        ? 'il giorno stesso'
        : `entro ${f.number(days)} ${f.plural(days, { one: 'giorno', other: 'giorni' })}`,
    noDelay: 'nessun termine concordato',
    goOn: (rate, n) => `${il(f.percent(rate))} prosegue (su ${f.number(n)})`,
    stay: (days, n) =>
      `${f.number(days)} ${f.plural(days, { one: 'giorno', other: 'giorni' })} qui (mediana di ${f.number(n)})`,
    overview: funnelOverviewWords(f),
    step: funnelStepWords(f),
    problems: funnelProblemWords(),
    save: funnelSaveWords,
    document: funnelDocumentWords(f),
    defaults: funnelDefaultWords,
  };
}
