import type { funnelWords as english } from '../en/funnel.ts';
import type { Formats } from '../formats.ts';
import { funnelDefaultWords } from './funnel-defaults.ts';
import { funnelDocumentWords } from './funnel-document.ts';
import { funnelOverviewWords } from './funnel-overview.ts';
import { funnelProblemWords } from './funnel-problems.ts';
import { funnelSaveWords } from './funnel-save.ts';
import { funnelStepWords } from './funnel-step.ts';

type Words = ReturnType<typeof english>;

const phases: Words['phases'] = {
  discovery: { label: 'Découverte', meaning: 'Ils apprennent que vous existez, ou l’inverse.' },
  consideration: { label: 'Intérêt', meaning: 'Ils voient un besoin et en parlent.' },
  evaluation: { label: 'Évaluation', meaning: 'Ils regardent votre produit et comparent.' },
  decision: { label: 'Décision', meaning: 'Prix, contrat, signature.' },
  onboarding: { label: 'Démarrage', meaning: 'Ils commencent, jusqu’au premier résultat.' },
  adoption: { label: 'Adoption et croissance', meaning: 'Ils l’utilisent, restent, et en veulent plus.' },
};

const teams: Words['teams'] = {
  marketing: 'Marketing',
  sales: 'Ventes',
  'customer-success': 'Réussite client',
  service: 'Service client',
  other: 'Autre équipe',
};

export function funnelWords(f: Formats): Words {
  return {
    loading: 'Lecture de vos étapes',
    phases,
    teams,
    noTeam: 'Pas encore d’équipe',
    lifecycle: 'Contacts (cycle de vie)',
    withinDays: (days) =>
      days === 0
        ? 'le jour même'
        : `sous ${f.number(days)} ${f.plural(days, { one: 'jour', other: 'jours' })}`,
    noDelay: 'aucun délai convenu',
    goOn: (rate, n) => `${f.percent(rate)} vont plus loin (sur ${f.number(n)})`,
    stay: (days, n) =>
      `${f.number(days)} ${f.plural(days, { one: 'jour', other: 'jours' })} ici (médiane de ${f.number(n)})`,
    overview: funnelOverviewWords(f),
    step: funnelStepWords(f),
    problems: funnelProblemWords(),
    save: funnelSaveWords,
    document: funnelDocumentWords(f),
    defaults: funnelDefaultWords,
  };
}
