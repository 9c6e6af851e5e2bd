import type { funnelOverviewWords as english } from '../en/funnel-overview.ts';
import type { Formats } from '../formats.ts';

export function funnelOverviewWords(f: Formats): ReturnType<typeof english> {
  const openPoints = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'point ouvert', other: 'points ouverts' })}`;
  return {
    intro:
      'Comment on devient votre client, du premier contact à la croissance, avec vos propres étapes. Ce dont vous convenez ici est ce que les cartes des transactions demandent et rappellent.',
    proposal: {
      title: 'Une proposition, prête à l’emploi',
      text: 'Elle découle du nom et de l’ordre de vos étapes. Prenez-la telle quelle, ou parcourez-la étape par étape ; tout se change plus tard.',
      take: 'La prendre telle quelle',
      taking: 'Enregistrement en cours',
    },
    goThrough: 'Parcourir les étapes',
    toDocument: 'Document à partager',
    toMap: 'Retour au tunnel',
    steps: (count) => `${f.number(count)} ${f.plural(count, { one: 'étape', other: 'étapes' })}`,
    openPoints,
    openTitle: (count) => (count === 0 ? 'Plus rien à préciser' : openPoints(count)),
    sameOf: (title, count) => `${title} (${f.number(count)})`,
    allClear: 'Chaque étape dit qui la fait avancer, sur quelle preuve et dans quel délai.',
    noStep: 'Pas encore d’étape ici',
    edit: 'Ouvrir cette étape',
    moreSteps: (count) => `${f.number(count)} de plus`,
    fewerSteps: 'En montrer moins',
    noFigures: 'Les chiffres réels apparaissent dès que 8 fiches ont traversé une étape.',
    empty: {
      title: 'Pas encore d’étapes à décrire',
      text: 'Créez un pipeline de transactions dans HubSpot, ou laissez l’application lire le vôtre ; le tunnel se dessine alors de lui-même.',
    },
    handovers: {
      title: 'Passages de relais entre équipes',
      intro:
        'Là où une équipe confie un client à la suivante, et ce qui est transmis. C’est ici qu’ils se perdent le plus facilement.',
      none: 'Aucune équipe ne passe encore le relais à une autre. Les relais apparaissent dès que les étapes nomment leurs équipes.',
      pair: (from, to) => `${from} → ${to}`,
      between: (from, to) => `entre « ${from} » et « ${to} »`,
      passes: 'Ce qui est transmis',
      nothing: 'Rien d’observable pour l’instant',
      write: 'Dire ce qui est transmis',
      withoutTeam: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'étape ne nomme', other: 'étapes ne nomment' })} pas encore d’équipe : les relais y restent invisibles.`,
    },
  };
}
