import type { funnelProblemWords as english, ProblemNames } from '../en/funnel-problems.ts';

type Words = ReturnType<typeof english>;
type Kind = Parameters<Words['title']>[0];

const titles: Record<Kind, (names: ProblemNames) => string> = {
  'no-proof': () => 'Non si può dire quando è concluso',
  'vague-name': ({ step }) => `“${step}” è difficile da osservare`,
  'no-team': () => 'Nessuno è indicato per farlo avanzare',
  'no-delay': () => 'Nessun termine concordato',
  'no-action': () => 'Nessuna prossima azione',
  'handover-without-proof': ({ from, to }) => `Da ${from} a ${to} senza nulla da mostrare`,
  'phase-empty': ({ phase }) => `Nessun passo per “${phase}”`,
  'phase-backwards': () => 'Torna a una fase precedente',
};

const remedies: Record<Kind, string> = {
  'no-proof': 'Scegliere che cosa va provato, o dire in poche parole che cosa chiunque può vedere.',
  'vague-name':
    'Un nome come “Demo fatta” dice da solo quando è vero. Le fasi si rinominano in HubSpot, in Impostazioni → Oggetti → Trattative; fino ad allora può dirlo la prova indicata qui.',
  'no-team': 'Scegliere il team a cui tocca.',
  'no-delay': 'Indicare entro quanti giorni va fatta la prossima azione.',
  'no-action': 'Scrivere l’unica cosa da fare, breve come un task.',
  'handover-without-proof':
    'Indicare che cosa trova il team successivo: chi chiamare, l’esigenza in una frase, una data. Si scrive nel passo prima del cambio.',
  'phase-empty':
    'O nulla in HubSpot mostra i clienti a questo punto, o lo copre un altro passo: aggiungere una fase, o assegnare qui un passo esistente.',
  'phase-backwards':
    'Scegliere la stessa fase del passo precedente o una successiva, o cambiare l’ordine delle fasi.',
};

export function funnelProblemWords(): Words {
  return {
    title: (kind, names) => titles[kind](names),
    remedy: (kind) => remedies[kind],
  };
}
