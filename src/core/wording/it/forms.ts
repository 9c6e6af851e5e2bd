import type { formWords as english } from '../en/forms.ts';
import type { Formats } from '../formats.ts';

export function formWords(f: Formats): ReturnType<typeof english> {
  return {
    deal: {
      preparing: 'Preparazione della trattativa',
      title: 'Nuova trattativa',
      hint: 'Compilata a partire dall’e-mail. Tutto si può modificare.',
      name: 'Nome della trattativa',
      amount: 'Importo',
      currency: 'Valuta',
      pipeline: 'Pipeline',
      stage: 'Fase',
      type: 'Tipo di trattativa',
      types: { newbusiness: 'Nuovo cliente', existingbusiness: 'Cliente esistente' },
      closeDate: 'Data di chiusura',
      submit: 'Crea trattativa',
      nameMissing: 'Dare un nome alla trattativa.',
      amountNegative: 'L’importo non può essere negativo.',
      stageMissing: 'Scegliere una fase.',
    },
    attach: {
      deal: 'Trattativa aperta',
      placeholder: 'Scegliere una trattativa',
      option: (name, amount, currency) =>
        amount === null ? name : `${name} (${currency ? f.money(amount, currency) : f.number(amount)})`,
      submit: 'Collega',
      dealMissing: 'Scegliere la trattativa a cui appartiene questo segnale.',
    },
    snooze: {
      until: 'Ricorda',
      presets: {
        week: (day) => `Fra una settimana (${f.day(day)})`,
        month: (day) => `Fra un mese (${f.day(day)})`,
        quarter: (day) => `Fra tre mesi (${f.day(day)})`,
        stated: (day) => `Alla data dell’e-mail (${f.day(day)})`,
        other: 'In un’altra data',
      },
      date: 'Data',
      submit: 'Rimanda',
      dateMissing: 'Scegliere una data a partire da domani.',
    },
    dismiss: { reason: 'Perché non è un segnale?' },
  };
}
