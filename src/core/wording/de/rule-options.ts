import type { RuleOptionWords } from '../rule-option-words.ts';

const grace = { graceDays: 'Tage nach der Erstellung, in denen nichts gemeldet wird' };
const emailAge = { maxAgeDays: 'Tage, nach denen eine E-Mail dem Datensatz nicht mehr widerspricht' };
const signalAge = { days: 'Tage, die eine E-Mail zählt' };
const stages = {
  stagesTooEarly: 'Lifecycle-Phasen (interne Namen), die für einen offenen Deal zu früh sind',
};
const alike = {
  contactsAlikeCount: 'Kontakte mit demselben zuständigen Mitarbeiter, ab denen er vorgeschlagen wird',
};

export const ruleOptions: RuleOptionWords = {
  'deal-amount-missing': grace,
  'deal-amount-differs-from-email': {
    differencePercent: 'Abweichung (in Prozent des genannten Betrags), ab der gemeldet wird',
  },
  'deal-amount-unusual': { timesUsual: 'Vielfaches des üblichen Betrags der Pipeline, ab dem gemeldet wird' },
  'deal-churn-risk-on-customer': signalAge,
  'deal-close-date-contradicts-email': {
    daysLater: 'Tage, die das Abschlussdatum nach dem genannten Tag liegen darf',
    daysEarlier: 'Tage, die das Abschlussdatum vor dem genannten Tag liegen darf',
  },
  'deal-close-date-far': { daysAhead: 'Tage im Voraus, ab denen ein Abschlussdatum als Tippfehler gilt' },
  'deal-close-date-missing': grace,
  'deal-close-date-past': { daysPast: 'Tage nach dem Abschlussdatum, ab denen gemeldet wird' },
  'deal-close-date-pushed': {
    times: 'Wie oft das Abschlussdatum nach hinten rückt, bis gemeldet wird',
  },
  'deal-close-date-too-soon': {
    pacePercent: 'Prozent der üblichen Restzeit, unter denen gemeldet wird',
    daysShort: 'Tage, die dazu mindestens fehlen',
  },
  'deal-duplicate-open': {
    daysApart: 'Tage zwischen zwei Erstellungen, ab denen es verschiedene Deals sind',
  },
  'deal-lost-without-reason': { days: 'Tage nach dem Verlust, in denen nach einem Grund gefragt wird' },
  'deal-name-missing': {
    ...grace,
    emptyNames: 'Namen (ohne Groß- und Kleinschreibung und Akzente), die nichts benennen',
  },
  'deal-next-step-missing': grace,
  'deal-no-activity': { days: 'Tage ohne Aktivität, ab denen gemeldet wird' },
  'deal-no-company': grace,
  'deal-no-contact': grace,
  'deal-no-next-activity': {
    quietDays: 'Tage nach der letzten Aktivität, in denen nichts gemeldet wird',
  },
  'deal-owner-missing': grace,
  'deal-single-contact-late-stage': { fewestContacts: 'Kontakte, die ein später Deal mindestens hat' },
  'deal-stage-ahead-of-evidence': { missingItems: 'Unbelegte Punkte (von vier), ab denen gemeldet wird' },
  'deal-stage-behind-evidence': signalAge,
  'deal-type-missing': grace,
  'deal-won-without-amount': { days: 'Tage nach dem Gewinn, in denen nach einem Betrag gefragt wird' },
  'contact-company-from-email': emailAge,
  'contact-job-title-from-email': emailAge,
  'contact-phone-from-email': emailAge,
  'contact-lifecycle-contradicts-deals': stages,
  'contact-private-domain': { toleratedDomains: 'E-Mail-Domains, die in diesem Account in Ordnung sind' },
  'contact-silent-with-open-deal': { quietDays: 'Tage ohne Austausch, ab denen gemeldet wird' },
  'company-lifecycle-contradicts-deals': stages,
  'company-owner-deactivated': alike,
  'company-owner-missing': alike,
};
