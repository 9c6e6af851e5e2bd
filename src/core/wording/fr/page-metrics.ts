import type { metricWords as english } from '../en/page-metrics.ts';

export const metricWords: typeof english = {
  'invisible-value': {
    name: 'Pipeline invisible',
    definition:
      'Ce que peuvent rapporter les conversations où quelqu’un veut acheter sans qu’aucune transaction ouverte ne le dise.',
    formula: 'Σ (montant estimé × taux de conversion)',
  },
  'invisible-count': {
    name: 'Opportunités non enregistrées',
    definition:
      'E-mails avec un signal d’achat sûr, qu’aucune transaction ouverte ne couvre et que personne n’a mis de côté ; les répétitions comptent une fois.',
    formula: 'nombre de ces e-mails',
  },
  'invisible-share': {
    name: 'Part invisible',
    definition:
      'Le pipeline invisible rapporté au pipeline réel : ce que HubSpot ne contient pas, à côté du pipeline pondéré qu’il contient.',
    formula: '{invisible} ÷ ({invisible} + {weighted})',
  },
  'facts-missing-share': {
    name: 'Faits jamais saisis',
    definition:
      'Parmi les montants, dates, quantités, fonctions, téléphones et entreprises écrits par les acheteurs, la part qu’aucun champ ne contient.',
    formula: '{facts-missing} ÷ {facts-stated}',
  },
  'missed-lead-cost': {
    name: 'Coût des leads manqués',
    definition: 'Ce que coûtent en un an les leads que personne ne suit.',
    formula: '{leads-per-week} × {weeks} × {conversion} × {lifetime-value}',
  },
  'open-pipeline': {
    name: 'Pipeline ouvert',
    definition: 'Les montants de toutes les transactions ouvertes, dans votre devise.',
    formula: 'Σ montants des transactions ouvertes',
  },
  'weighted-pipeline': {
    name: 'Pipeline pondéré',
    definition: 'Les montants ouverts, chacun multiplié par la probabilité de son étape dans HubSpot.',
    formula: 'Σ (montant × probabilité de son étape)',
  },
  coverage: {
    name: 'Objectif couvert',
    definition:
      'Combien de fois les transactions attendues sur ce trimestre fiscal couvrent ce qui reste à gagner de son objectif.',
    formula: '{due-this-period} ÷ ({target} − {won-so-far})',
  },
  'new-deals': {
    name: 'Nouvelles transactions',
    definition: 'Transactions créées sur la période.',
    formula: 'nombre de ces transactions',
  },
  'qualified-leads': {
    name: 'Transactions qualifiées',
    definition:
      'Transactions qui ont atteint pour la première fois une étape de qualification, ou une étape suivante, sur la période.',
    formula: 'nombre de ces transactions',
  },
  'win-rate': {
    name: 'Taux de gain',
    definition: 'Parmi les transactions fermées sur la période, la part gagnée.',
    formula: '{won} ÷ {closed}',
  },
  'average-deal': {
    name: 'Transaction moyenne',
    definition: 'Le montant moyen des transactions gagnées sur la période.',
    formula: '{won-amount} ÷ {won}',
  },
  'cycle-days': {
    name: 'Cycle de vente',
    definition: 'La médiane des jours de la création au gain, pour les transactions gagnées sur la période.',
    formula: 'médiane des jours de la création au gain',
  },
  'deal-age': {
    name: 'Âge des transactions ouvertes',
    definition: 'La médiane des jours écoulés depuis la création des transactions ouvertes.',
    formula: 'médiane des jours depuis la création',
  },
  velocity: {
    name: 'Vélocité commerciale',
    definition:
      'Ce que les transactions ouvertes et qualifiées rapportent un jour moyen, à votre taux de gain, votre montant et votre cycle.',
    formula: '{qualified} × {conversion} × {average-deal} ÷ {cycle-days}',
  },
  forecast: {
    name: 'Prévision du trimestre',
    definition:
      'Ce qui est déjà gagné sur ce trimestre fiscal, plus les montants pondérés des transactions ouvertes qui y sont attendues.',
    formula: '{won-so-far} + {weighted}',
  },
  'forecast-accuracy': {
    name: 'Fiabilité des prévisions passées',
    definition:
      'À quel point la même prévision, faite au début de chaque trimestre passé, s’est approchée de ce qui a été gagné.',
    formula: '1 − {mean-error}',
  },
  'answered-share': {
    name: 'Réponses à temps',
    definition:
      'Parmi les messages qui demandaient quelque chose, hors ceux dont le délai court encore, la part suivie d’une réponse, d’un appel ou d’une réunion dans le délai.',
    formula: '{answered-in-time} ÷ ({asked} − {still-open})',
  },
  'waiting-count': {
    name: 'En attente de réponse',
    definition:
      'Messages qui demandent quelque chose et dont le délai est passé sans réponse, ni appel, ni réunion.',
    formula: 'nombre de ces messages',
  },
  'risk-customers': {
    name: 'Clients à risque',
    definition:
      'Clients qui ont écrit, ces 90 derniers jours, vouloir partir ou réduire, ou être mécontents.',
    formula: 'nombre de ces clients',
  },
  'risk-value': {
    name: 'Chiffre d’affaires à risque',
    definition: 'Ce qui a été gagné avec ces clients au cours des douze derniers mois.',
    formula: 'Σ montants gagnés avec ces clients en douze mois',
  },
  'quality-share': {
    name: 'Transactions sans alerte',
    definition: 'Parmi les transactions ouvertes vérifiées, la part pour laquelle aucune règle n’alerte.',
    formula: '({checked} − {warned}) ÷ {checked}',
  },
};
