import type { RuleOptionWords } from '../rule-option-words.ts';

const grace = { graceDays: 'Días tras la creación en los que no se avisa' };
const emailAge = { maxAgeDays: 'Días tras los que un correo ya no contradice lo que contiene el registro' };
const signalAge = { days: 'Días durante los que cuenta un correo' };
const stages = {
  stagesTooEarly: 'Etapas del ciclo de vida (nombres internos) demasiado tempranas para un negocio abierto',
};
const alike = { contactsAlikeCount: 'Contactos con el mismo propietario necesarios para proponerlo' };

export const ruleOptions: RuleOptionWords = {
  'deal-amount-missing': grace,
  'deal-amount-differs-from-email': {
    differencePercent: 'Diferencia (en porcentaje del importe indicado) a partir de la que se avisa',
  },
  'deal-amount-unusual': {
    timesUsual: 'Veces el importe habitual del pipeline a partir de las que se avisa',
  },
  'deal-churn-risk-on-customer': signalAge,
  'deal-close-date-contradicts-email': {
    daysLater: 'Días que la fecha de cierre puede ir por detrás del día indicado',
    daysEarlier: 'Días que la fecha de cierre puede ir por delante del día indicado',
  },
  'deal-close-date-far': {
    daysAhead: 'Días de antelación a partir de los que una fecha de cierre parece una errata',
  },
  'deal-close-date-missing': grace,
  'deal-close-date-past': { daysPast: 'Días tras la fecha de cierre a partir de los que se avisa' },
  'deal-close-date-pushed': { times: 'Aplazamientos de la fecha de cierre a partir de los que se avisa' },
  'deal-close-date-too-soon': {
    pacePercent: 'Porcentaje del tiempo restante habitual por debajo del cual se avisa',
    daysShort: 'Días que tienen que faltar como mínimo',
  },
  'deal-duplicate-open': {
    daysApart: 'Días entre la creación de dos negocios a partir de los que son distintos',
  },
  'deal-lost-without-reason': { days: 'Días tras la pérdida en los que se pide un motivo' },
  'deal-name-missing': { ...grace, emptyNames: 'Nombres (sin mayúsculas ni tildes) que no dicen nada' },
  'deal-next-step-missing': grace,
  'deal-no-activity': { days: 'Días sin ninguna actividad a partir de los que se avisa' },
  'deal-no-company': grace,
  'deal-no-contact': grace,
  'deal-no-next-activity': { quietDays: 'Días tras la última actividad en los que no se avisa' },
  'deal-owner-missing': grace,
  'deal-single-contact-late-stage': {
    fewestContacts: 'Contactos que tiene como mínimo un negocio avanzado',
  },
  'deal-stage-ahead-of-evidence': {
    missingItems: 'Puntos sin confirmar (de cuatro) a partir de los que se avisa',
  },
  'deal-stage-behind-evidence': signalAge,
  'deal-type-missing': grace,
  'deal-won-without-amount': { days: 'Días tras ganarlo en los que se pide un importe' },
  'contact-company-from-email': emailAge,
  'contact-job-title-from-email': emailAge,
  'contact-phone-from-email': emailAge,
  'contact-lifecycle-contradicts-deals': stages,
  'contact-private-domain': { toleratedDomains: 'Dominios de correo aceptados en esta cuenta' },
  'contact-silent-with-open-deal': { quietDays: 'Días sin intercambio a partir de los que se avisa' },
  'company-lifecycle-contradicts-deals': stages,
  'company-owner-deactivated': alike,
  'company-owner-missing': alike,
};
