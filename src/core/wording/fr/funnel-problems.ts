import type { funnelProblemWords as english, ProblemNames } from '../en/funnel-problems.ts';

type Words = ReturnType<typeof english>;
type Kind = Parameters<Words['remedy']>[0];

const titles: Record<Kind, (names: ProblemNames) => string> = {
  'no-proof': () => 'Personne ne peut dire quand elle est finie',
  'vague-name': ({ step }) => `« ${step} » s’observe difficilement`,
  'no-team': () => 'Personne n’est désigné pour la faire avancer',
  'no-delay': () => 'Aucun délai n’est convenu',
  'no-action': () => 'Pas de prochaine action',
  'handover-without-proof': ({ from, to }) => `De ${from} à ${to}, sans rien de visible`,
  'phase-empty': ({ phase }) => `Aucune étape pour « ${phase} »`,
  'phase-backwards': () => 'Elle revient à une phase antérieure',
};

const remedies: Record<Kind, string> = {
  'no-proof': 'Choisissez ce qui est à prouver, ou dites en quelques mots ce que chacun peut voir.',
  'vague-name':
    'Un nom comme « Démo faite » dit de lui-même quand il est vrai. Les étapes se renomment dans HubSpot, sous Paramètres → Objets → Transactions ; d’ici là, la preuve peut le dire ici.',
  'no-team': 'Choisissez l’équipe dont c’est le tour.',
  'no-delay': 'Dites sous combien de jours la prochaine action est attendue.',
  'no-action': 'Écrivez la seule chose à faire ensuite, aussi courte qu’une tâche.',
  'handover-without-proof':
    'Dites ce que trouve l’équipe suivante : qui appeler, le besoin en une phrase, une date. À écrire dans l’étape qui précède le relais.',
  'phase-empty':
    'Soit rien dans HubSpot ne montre les clients à ce moment, soit une autre étape en tient lieu : ajoutez une étape, ou donnez à cette phase l’une des vôtres.',
  'phase-backwards':
    'Choisissez la phase de l’étape précédente ou une phase suivante, ou changez l’ordre des étapes.',
};

export function funnelProblemWords(): Words {
  return {
    title: (kind, names) => titles[kind](names),
    remedy: (kind) => remedies[kind],
  };
}
