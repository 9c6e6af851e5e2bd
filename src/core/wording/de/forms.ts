import type { formWords as english } from '../en/forms.ts';
import type { Formats } from '../formats.ts';

export function formWords(f: Formats): ReturnType<typeof english> {
  return {
    deal: {
      preparing: 'Der Deal wird vorbereitet',
      title: 'Neuer Deal',
      hint: 'Aus der E-Mail ausgefüllt. Ändern Sie, was Sie möchten.',
      name: 'Deal-Name',
      amount: 'Betrag',
      currency: 'Währung',
      pipeline: 'Pipeline',
      stage: 'Phase',
      type: 'Deal-Typ',
      types: { newbusiness: 'Neugeschäft', existingbusiness: 'Bestandsgeschäft' },
      closeDate: 'Abschlussdatum',
      submit: 'Deal erstellen',
      nameMissing: 'Geben Sie dem Deal einen Namen.',
      amountNegative: 'Der Betrag kann nicht unter 0 liegen.',
      stageMissing: 'Wählen Sie eine Phase.',
    },
    attach: {
      deal: 'Offener Deal',
      placeholder: 'Deal auswählen',
      option: (name, amount, currency) =>
        amount === null ? name : `${name} (${currency ? f.money(amount, currency) : f.number(amount)})`,
      submit: 'Zuordnen',
      dealMissing: 'Wählen Sie den Deal, zu dem dieses Signal gehört.',
    },
    snooze: snoozeWords(f),
    dismiss: { reason: 'Warum ist es kein Signal?' },
  };
}

function snoozeWords(f: Formats): ReturnType<typeof english>['snooze'] {
  return {
    until: 'Erinnern',
    presets: {
      week: (day) => `In einer Woche (${f.day(day)})`,
      month: (day) => `In einem Monat (${f.day(day)})`,
      quarter: (day) => `In drei Monaten (${f.day(day)})`,
      stated: (day) => `Am Datum aus der E-Mail (${f.day(day)})`,
      other: 'An einem anderen Tag',
    },
    date: 'Datum',
    submit: 'Zurückstellen',
    dateMissing: 'Wählen Sie ein Datum ab morgen.',
  };
}
