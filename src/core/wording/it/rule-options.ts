import type { RuleOptionWords } from '../rule-option-words.ts';

const grace = { graceDays: 'Giorni dopo la creazione in cui non si segnala nulla' };
const emailAge = { maxAgeDays: 'Giorni dopo i quali un’e-mail non contraddice più il record' };
const signalAge = { days: 'Giorni per cui conta un’e-mail' };
const stages = {
  stagesTooEarly: 'Fasi del ciclo di vita (nomi interni) troppo precoci per una trattativa aperta',
};
const alike = { contactsAlikeCount: 'Contatti con lo stesso proprietario necessari per proporlo' };

export const ruleOptions: RuleOptionWords = {
  'deal-amount-missing': grace,
  'deal-amount-differs-from-email': {
    differencePercent: 'Differenza (percentuale dell’importo indicato) da cui si segnala',
  },
  'deal-amount-unusual': {
    timesUsual: 'Multiplo dell’importo usuale della pipeline oltre il quale si segnala',
  },
  'deal-churn-risk-on-customer': signalAge,
  'deal-close-date-contradicts-email': {
    daysLater: 'Giorni di cui la data di chiusura può seguire il giorno indicato',
    daysEarlier: 'Giorni di cui la data di chiusura può precedere il giorno indicato',
  },
  'deal-close-date-far': { daysAhead: 'Giorni oltre i quali una data di chiusura sembra un errore' },
  'deal-close-date-missing': grace,
  'deal-close-date-past': { daysPast: 'Giorni dopo la data di chiusura da cui si segnala' },
  'deal-close-date-pushed': { times: 'Numero di rinvii della data di chiusura da cui si segnala' },
  'deal-close-date-too-soon': {
    pacePercent: 'Percentuale del tempo residuo usuale sotto la quale si segnala',
    daysShort: 'Giorni che devono mancare come minimo',
  },
  'deal-duplicate-open': { daysApart: 'Giorni fra due creazioni oltre i quali le trattative sono due' },
  'deal-lost-without-reason': { days: 'Giorni dopo la perdita in cui si chiede il motivo' },
  'deal-name-missing': {
    ...grace,
    emptyNames: 'Nomi che non dicono nulla (maiuscole e accenti non contano)',
  },
  'deal-next-step-missing': grace,
  'deal-no-activity': { days: 'Giorni senza attività da cui si segnala' },
  'deal-no-company': grace,
  'deal-no-contact': grace,
  'deal-no-next-activity': { quietDays: 'Giorni dopo l’ultima attività in cui non si segnala nulla' },
  'deal-owner-missing': grace,
  'deal-single-contact-late-stage': { fewestContacts: 'Contatti che una trattativa avanzata ha come minimo' },
  'deal-stage-ahead-of-evidence': { missingItems: 'Punti non provati (su quattro) da cui si segnala' },
  'deal-stage-behind-evidence': signalAge,
  'deal-type-missing': grace,
  'deal-won-without-amount': { days: 'Giorni dopo la chiusura come vinta in cui si chiede un importo' },
  'contact-company-from-email': emailAge,
  'contact-job-title-from-email': emailAge,
  'contact-phone-from-email': emailAge,
  'contact-lifecycle-contradicts-deals': stages,
  'contact-private-domain': { toleratedDomains: 'Domini di posta accettati in questo account' },
  'contact-silent-with-open-deal': { quietDays: 'Giorni senza scambi oltre i quali si segnala' },
  'company-lifecycle-contradicts-deals': stages,
  'company-owner-deactivated': alike,
  'company-owner-missing': alike,
};
