import type { RuleOptionWords } from '../rule-option-words.ts';

const grace = { graceDays: 'Jours après la création pendant lesquels rien n’est signalé' };
const emailAge = {
  maxAgeDays: 'Jours au-delà desquels un e-mail ne contredit plus ce que contient la fiche',
};
const signalAge = { days: 'Jours pendant lesquels un e-mail compte' };
const stages = {
  stagesTooEarly: 'Phases du cycle de vie (noms internes) trop précoces pour une transaction ouverte',
};
const alike = { contactsAlikeCount: 'Contacts ayant le même propriétaire pour que celui-ci soit proposé' };

export const ruleOptions: RuleOptionWords = {
  'deal-amount-missing': grace,
  'deal-amount-differs-from-email': {
    differencePercent: 'Écart (en pourcentage du montant indiqué) à partir duquel c’est signalé',
  },
  'deal-amount-unusual': {
    timesUsual: 'Multiple du montant habituel du pipeline au-delà duquel c’est signalé',
  },
  'deal-churn-risk-on-customer': signalAge,
  'deal-close-date-contradicts-email': {
    daysLater: 'Jours de retard admis de la date de fermeture sur le jour indiqué',
    daysEarlier: 'Jours d’avance admis de la date de fermeture sur le jour indiqué',
  },
  'deal-close-date-far': {
    daysAhead: 'Jours d’avance au-delà desquels une date de fermeture passe pour une erreur de frappe',
  },
  'deal-close-date-missing': grace,
  'deal-close-date-past': { daysPast: 'Jours après la date de fermeture à partir desquels c’est signalé' },
  'deal-close-date-pushed': {
    times: 'Nombre de reports de la date de fermeture à partir duquel c’est signalé',
  },
  'deal-close-date-too-soon': {
    pacePercent: 'Pourcentage du temps restant habituel en dessous duquel c’est signalé',
    daysShort: 'Jours manquants au minimum',
  },
  'deal-duplicate-open': {
    daysApart: 'Jours entre deux créations au-delà desquels les transactions sont distinctes',
  },
  'deal-lost-without-reason': { days: 'Jours après la perte pendant lesquels un motif est demandé' },
  'deal-name-missing': { ...grace, emptyNames: 'Noms (sans casse ni accents) qui ne nomment rien' },
  'deal-next-step-missing': grace,
  'deal-no-activity': { days: 'Jours sans aucune activité à partir desquels c’est signalé' },
  'deal-no-company': grace,
  'deal-no-contact': grace,
  'deal-no-next-activity': {
    quietDays: 'Jours après la dernière activité pendant lesquels rien n’est signalé',
  },
  'deal-owner-missing': grace,
  'deal-single-contact-late-stage': {
    fewestContacts: 'Contacts qu’une transaction avancée compte au minimum',
  },
  'deal-stage-ahead-of-evidence': {
    missingItems: 'Éléments non prouvés (sur quatre) à partir desquels c’est signalé',
  },
  'deal-stage-behind-evidence': signalAge,
  'deal-type-missing': grace,
  'deal-won-without-amount': { days: 'Jours après la signature pendant lesquels un montant est demandé' },
  'contact-company-from-email': emailAge,
  'contact-job-title-from-email': emailAge,
  'contact-phone-from-email': emailAge,
  'contact-lifecycle-contradicts-deals': stages,
  'contact-private-domain': { toleratedDomains: 'Domaines de messagerie acceptés dans ce compte' },
  'contact-silent-with-open-deal': { quietDays: 'Jours sans échange au-delà desquels c’est signalé' },
  'company-lifecycle-contradicts-deals': stages,
  'company-owner-deactivated': alike,
  'company-owner-missing': alike,
};
