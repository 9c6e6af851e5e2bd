import type { managerTaskWords as english } from '../en/manager-tasks.ts';
import { lowerFirst, type Formats } from '../formats.ts';
import { del } from './articles.ts';

export function managerTaskWords(f: Formats): ReturnType<typeof english> {
  const opportunities = (count: number) => `${f.number(count)} opportunità`;
  return {
    subject: (who) => `Non ancora in una trattativa: ${who}`,
    quote: (text) => `“${text}”`,
    writtenBy: (who, at) => `${who}, e-mail ${del(f.date(at))}`,
    notCovered: 'Nessuna trattativa la copre ancora.',
    estimate: (formula, result) => `Quanto può valere: ${formula} ${result}`,
    whatToDo:
      'Che cosa fare: aprire il contatto a cui è collegato questo task. Nella sua scheda Invisible Pipeline si può creare una trattativa, collegarne una esistente, rimandare il segnale a una data o dire che non lo è.',
    removed: 'Testo rimosso al termine del periodo di conservazione',
    completesItself: 'Questo task si completa da solo appena qualcuno lo ha fatto.',
    lines: {
      joined: (quote, byline) => `Novità da allora: “${quote}” (${byline})`,
      'deal-gone': 'La trattativa che la copriva è stata eliminata: l’opportunità è di nuovo aperta.',
      'open-again': 'Niente la copre più: l’opportunità è di nuovo aperta.',
      untouched: 'Questo task ha superato la scadenza, perciò è stato riassegnato.',
      left: 'Questo task è stato riassegnato perché chi lo aveva non ha più un account attivo.',
    },
    digest: {
      subject: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'altra opportunità', other: 'altre opportunità' })} senza trattativa`,
      intro: (count) =>
        `Oltre ai task di oggi, ${opportunities(count)} ${f.plural(count, { one: 'si trova', other: 'si trovano' })} in e-mail registrate e in nessuna trattativa.`,
      sum: (amount, currency) => `Insieme possono valere circa ${f.roundMoney(amount, currency)}.`,
      otherMoney: (count) =>
        `${opportunities(count)} in altre valute non ${f.plural(count, { one: 'compresa', other: 'comprese' })}.`,
      largest: 'Quelle di maggior valore:',
      entry: (number, who, kind, at) =>
        `${f.number(number)}. ${who}: ${lowerFirst(kind)}, e-mail ${del(f.date(at))}`,
      worth: (amount, currency) => `, circa ${f.roundMoney(amount, currency)}`,
      noCompany: 'Un contatto senza azienda',
      whatToDo:
        'Che cosa fare: i contatti sono collegati a questo task. Aprirne uno e decidere nella sua scheda Invisible Pipeline.',
      keptUp:
        'Questo elenco si aggiorna durante la giornata e si completa da solo. Ciò che resta torna domani, in parte come task a sé.',
    },
  };
}
