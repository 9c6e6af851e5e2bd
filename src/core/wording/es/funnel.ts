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
  discovery: { label: 'Descubrimiento', meaning: 'Descubren que usted existe, o usted a ellos.' },
  consideration: { label: 'Consideración', meaning: 'Ven una necesidad y hablan de ella.' },
  evaluation: { label: 'Evaluación', meaning: 'Miran su producto y comparan.' },
  decision: { label: 'Decisión', meaning: 'Precio, contrato, firma.' },
  onboarding: { label: 'Puesta en marcha', meaning: 'Empiezan, hasta el primer resultado.' },
  adoption: { label: 'Adopción y crecimiento', meaning: 'Lo usan, se quedan y lo amplían.' },
};

const teams: Words['teams'] = {
  marketing: 'Marketing',
  sales: 'Ventas',
  'customer-success': 'Éxito del cliente',
  service: 'Atención al cliente',
  other: 'Otro equipo',
};

export function funnelWords(f: Formats): Words {
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'día', other: 'días' })}`;
  return {
    loading: 'Leyendo sus etapas',
    phases,
    teams,
    noTeam: 'Aún sin equipo',
    lifecycle: 'Contactos (ciclo de vida)',
    withinDays: (count) => (count === 0 ? 'el mismo día' : `en ${days(count)}`),
    noDelay: 'sin plazo acordado',
    goOn: (rate, n) => `El ${f.percent(rate)} sigue adelante (de ${f.number(n)})`,
    stay: (count, n) => `${days(count)} aquí (mediana de ${f.number(n)})`,
    overview: funnelOverviewWords(f),
    step: funnelStepWords(f),
    problems: funnelProblemWords(),
    save: funnelSaveWords,
    document: funnelDocumentWords(f),
    defaults: funnelDefaultWords,
  };
}
