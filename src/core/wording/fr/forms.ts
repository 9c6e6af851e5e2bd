import type { formWords as english } from '../en/forms.ts';
import type { Formats } from '../formats.ts';

export function formWords(f: Formats): ReturnType<typeof english> {
  return {
    deal: {
      preparing: 'Préparation de la transaction',
      title: 'Nouvelle transaction',
      hint: 'Préremplie d’après l’e-mail. Modifiez ce que vous voulez.',
      name: 'Nom de la transaction',
      amount: 'Montant',
      currency: 'Devise',
      pipeline: 'Pipeline',
      stage: 'Étape',
      type: 'Type de transaction',
      types: { newbusiness: 'Nouveau client', existingbusiness: 'Client existant' },
      closeDate: 'Date de fermeture',
      submit: 'Créer la transaction',
      nameMissing: 'Donnez un nom à la transaction.',
      amountNegative: 'Le montant ne peut pas être négatif.',
      stageMissing: 'Choisissez une étape.',
    },
    attach: {
      deal: 'Transaction ouverte',
      placeholder: 'Choisissez une transaction',
      option: (name, amount, currency) =>
        amount === null ? name : `${name} (${currency ? f.money(amount, currency) : f.number(amount)})`,
      submit: 'Rattacher',
      dealMissing: 'Choisissez la transaction à laquelle ce signal appartient.',
    },
    snooze: snoozeWords(f),
    dismiss: { reason: 'Pourquoi n’est-ce pas un signal ?' },
  };
}

function snoozeWords(f: Formats): ReturnType<typeof english>['snooze'] {
  return {
    until: 'Me le rappeler',
    presets: {
      week: (day) => `Dans une semaine (${f.day(day)})`,
      month: (day) => `Dans un mois (${f.day(day)})`,
      quarter: (day) => `Dans trois mois (${f.day(day)})`,
      stated: (day) => `À la date citée dans l’e-mail (${f.day(day)})`,
      other: 'À une autre date',
    },
    date: 'Le jour choisi',
    submit: 'Mettre en pause',
    dateMissing: 'Choisissez une date à partir de demain.',
  };
}
