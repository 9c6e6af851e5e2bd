import type { viewWords as english } from '../en/page-views.ts';
import type { Formats } from '../formats.ts';

export function viewWords(f: Formats): ReturnType<typeof english> {
  return {
    table: {
      count: 'Nombre',
      value: 'Valeur attendue',
      amount: 'Montant',
      share: 'Part',
      week: 'Semaine',
      month: 'Mois',
      period: 'Période',
    },
    invisible: {
      intro:
        'Les conversations où quelqu’un veut acheter sans qu’aucune transaction ouverte ne le dise, dès le premier mot.',
      chart: 'Valeur attendue',
      trend: 'Pipeline invisible, semaine par semaine',
      emptyTitle: 'Rien d’invisible dans cette sélection',
      empty:
        'Chaque e-mail avec un signal d’achat est couvert par une transaction ouverte, ou quelqu’un a décidé de son sort.',
    },
    facts: {
      intro: 'Ce que les acheteurs ont écrit dans leurs e-mails, et si un champ de HubSpot le contient.',
      field: 'Fait',
      stated: (count) => `${f.number(count)} ${f.plural(count, { one: 'écrit', other: 'écrits' })}`,
      entered: 'Saisis',
      missing: 'Jamais saisis',
      different: 'Différents',
      chart: 'Jamais saisis, par fait',
      emptyTitle: 'Aucun fait écrit sur cette période',
      empty:
        'Dans cette sélection, aucun e-mail n’indique de montant, de date, de quantité, de fonction, de téléphone ou d’entreprise.',
    },
    stages: {
      intro: (pipeline) =>
        `Où les transactions attendent dans « ${pipeline} ». L’habitude, c’est ce qu’il a fallu à vos transactions gagnées dans la même étape.`,
      stage: 'Étape',
      probability: 'Probabilité',
      open: 'Ouvertes',
      stuck: 'Plus longtemps que d’habitude',
      median: 'Séjour médian',
      before: 'Avant',
      p90: '9 sur 10 en moins de',
      conversion: 'Ont avancé',
      chart: 'Pipeline ouvert par étape',
      weighted: 'Pondéré',
      rest: 'Reste du montant',
      fewStays: 'moins de 5 séjours',
      emptyTitle: 'Aucune transaction ouverte dans cette sélection',
      empty: 'Choisissez un autre pipeline ou une autre période, ou effacez les filtres.',
    },
    performance: {
      results: 'Résultats de la période',
      ahead: 'Ce qui vient',
      intro: 'Ce que la période a rapporté, ce qu’elle devrait rapporter, et le crédit à y accorder.',
      forecasts: 'Prévisions passées et montants gagnés',
      forecast: 'Prévision au début',
      actual: 'Gagné',
      error: 'Écart',
      winRates: 'Taux de gain par mois',
      winRateBySegment: 'Où vous gagnez',
      winRate: 'Taux de gain',
      closed: 'Fermées',
      fewWinRates: (least) => `Un taux s’affiche à partir de ${f.number(least)} transactions fermées.`,
      noWinRates: (least) =>
        `Aucune équipe, aucun secteur, aucune source ni taille ne compte encore les ${f.number(least)} transactions fermées qu’il faut pour un taux. Choisissez une période plus longue.`,
      emptyTitle: 'Pas encore de prévision passée',
      empty: 'Elles apparaissent dès qu’un trimestre complet compte des transactions avec un historique.',
    },
    risk: {
      intro:
        'Les clients qui ont écrit vouloir résilier ou réduire, ou être mécontents, et ce qu’ils ont rapporté en un an.',
      customer: 'Client',
      gone: 'Entreprise devenue illisible',
      value: 'Gagné en 12 mois',
      signals: 'Signaux',
      last: (at) => `Dernier signal : ${f.date(at)}`,
      expansion: 'Extensions en cours',
      emptyTitle: 'Aucun client à risque dans cette sélection',
      empty: 'Aucun client n’a écrit vouloir partir ou réduire, ni être mécontent.',
    },
    quality: {
      intro:
        'Ce qui manque aux fiches ou s’y contredit. Chaque alerte se corrige depuis la carte de la fiche, souvent en un clic.',
      rule: 'Alerte',
      subjects: { deal: 'Transactions', contact: 'Contacts', company: 'Entreprises' },
      before: 'Il y a 4 semaines',
      now: 'Aujourd’hui',
      trend: 'Alertes pour 100 fiches, semaine par semaine',
      more: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'autre alerte', other: 'autres alertes' })}`,
      emptyTitle: 'Aucune alerte',
      empty: 'Chaque fiche vérifiée est complète et cohérente.',
    },
    answers: {
      intro:
        'Les messages d’acheteurs qui demandent quelque chose. La réponse d’un collègue, un appel ou une réunion comptent.',
      trend: 'Réponses dans le délai, semaine par semaine',
      deadline: (hours) =>
        `Dans le délai : en ${f.number(hours)} ${f.plural(hours, {
          one: 'heure ouvrée',
          other: 'heures ouvrées',
        })}.`,
      see: 'Voir qui attend',
      emptyTitle: 'Aucun message de ce type sur cette période',
      empty: 'Dans cette sélection, aucun e-mail ne demande quelque chose qui appelle une réponse.',
    },
  };
}
