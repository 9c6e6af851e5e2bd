import type { DealMoneyWords } from '../../deal-rule-words.ts';
import type { Formats } from '../../formats.ts';
import { capitalIl, il } from '../articles.ts';

export function dealMoneyRules(f: Formats): DealMoneyWords {
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'giorno', other: 'giorni' })}`;
  const wonDeals = (n: number) =>
    `${f.number(n)} ${f.plural(n, { one: 'trattativa vinta', other: 'trattative vinte' })}`;
  return {
    'deal-amount-missing': {
      title: 'La trattativa non ha importo',
      why: 'La previsione la conta come zero, per quanto vada bene.',
      fix: 'Inserire l’importo, o una prima stima da affinare in seguito.',
    },
    'deal-amount-zero': {
      title: 'L’importo è zero',
      why: 'Un importo di zero sembra compilato e non aggiunge nulla alla previsione.',
      fix: 'Inserire quanto può valere la trattativa, o lasciare vuoto il campo finché non si sa.',
    },
    'deal-amount-unusual': {
      title: 'L’importo è insolitamente alto',
      why: ({ amount, usual, currency, n }) =>
        `L’importo è ${f.money(amount, currency)}, mentre la mediana di ${wonDeals(n)} in questa pipeline è ${f.money(usual, currency)}.`,
      fix: 'Controllare il numero di zeri e tenere l’importo se è corretto.',
    },
    'deal-amount-differs-from-email': {
      title: 'L’e-mail indica un altro importo',
      why: ({ amount, stated, currency, day }) =>
        `${capitalIl(f.day(day))} l’acquirente ha scritto ${f.money(stated, currency)}, la trattativa conta ${f.money(amount, currency)}.`,
      fix: ({ stated, currency }) =>
        `Inserire ${f.money(stated, currency)}, o annotare perché l’importo attuale è quello giusto.`,
    },
    'deal-currency-missing': {
      title: 'Manca la valuta',
      why: ({ currency }) =>
        `Questo account vende in più valute: senza indicazione l’importo conta come ${currency}.`,
      fix: 'Scegliere la valuta con cui paga il cliente.',
    },
    'deal-close-date-missing': {
      title: 'La trattativa non ha data di chiusura',
      why: 'Senza data non rientra nella previsione di nessun mese e nessuno la pianifica.',
      fix: 'Inserire il giorno in cui ci si aspetta la decisione.',
    },
    'deal-close-date-past': {
      title: 'La data di chiusura è passata',
      why: ({ days: past, closeDay }) =>
        `La data era ${il(f.day(closeDay))}, ${days(past)} fa: la previsione la conta in un periodo ormai trascorso.`,
      fix: 'Scegliere la data ora prevista, o chiudere la trattativa.',
    },
    'deal-close-date-pushed': {
      title: 'La data di chiusura continua a spostarsi',
      why: ({ times, days: moved }) =>
        `È stata rinviata ${f.number(times)} ${f.plural(times, { one: 'volta', other: 'volte' })}, di ${days(moved)} in tutto: la previsione non può farci affidamento.`,
      fix: 'Chiedere all’acquirente che cosa deve ancora accadere ed entro quando, poi fissare la data.',
    },
    'deal-close-date-too-soon': {
      title: 'La data di chiusura precede il ritmo usuale',
      why: ({ days: left, usual, n }) =>
        `${f.plural(left, { one: 'Resta', other: 'Restano' })} ${days(left)}, mentre da questa fase alle trattative vinte ne servivano circa ${f.number(usual)} (mediana, almeno ${wonDeals(n)}).`,
      fix: 'Verificare la data con l’acquirente, o spostarla a quanto è usuale.',
    },
    'deal-close-date-far': {
      title: 'La data di chiusura è lontana anni',
      why: ({ closeDay }) =>
        `${capitalIl(f.day(closeDay))} è fuori da ogni previsione; spesso è solo un errore nell’anno.`,
      fix: 'Controllare l’anno della data di chiusura.',
    },
    'deal-close-date-contradicts-email': {
      title: 'L’e-mail parla di un’altra data',
      why: ({ closeDay, stated, day }) =>
        `${capitalIl(f.day(day))} l’acquirente ha indicato ${il(f.day(stated))}, e la trattativa dovrebbe chiudersi ${il(f.day(closeDay))}.`,
      fix: 'Fissare la data di chiusura secondo i piani dell’acquirente.',
    },
  };
}
