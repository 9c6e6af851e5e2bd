import { benchmarks } from '../../metrics/thresholds.ts';
import type { historyReportWords as english } from '../en/history-report.ts';
import type { Formats } from '../formats.ts';
import { il } from './articles.ts';

type Words = ReturnType<typeof english>;

export function historyReportWords(f: Formats): Words {
  const opportunities = (count: number) => `${f.number(count)} opportunità`;
  const share = (value: number) => f.percent(Math.round(value * 1000) / 1000);
  return {
    basis: (emails, first, last, at) =>
      `${f.number(emails)} e-mail da ${f.month(first)} a ${f.month(last)}, ${f.plural(emails, { one: 'letta', other: 'lette' })} ${il(f.date(at))}.`,
    headline: (value, currency, count) =>
      `${f.roundMoney(value, currency)} di affari probabili, in ${opportunities(count)}, non erano in nessuna trattativa.`,
    headlineWithoutValue: (count) =>
      `${opportunities(count)} nella posta non ${f.plural(count, { one: 'era', other: 'erano' })} in nessuna trattativa.`,
    share: (value) =>
      `È ${il(share(value))} di tutto ciò che la posta conteneva. Gli studi parlano di circa ${il(f.percent(benchmarks.invisibleShare))} nella maggior parte delle aziende.`,
    lost: (count, value, currency) =>
      `${f.number(count)} di queste non ${f.plural(count, { one: 'ha', other: 'hanno' })} avuto risposta in tempo: circa ${f.roundMoney(value, currency)} persi nel silenzio.`,
    lostWithoutValue: (count) =>
      `${f.number(count)} di queste non ${f.plural(count, { one: 'ha', other: 'hanno' })} avuto risposta in tempo.`,
    noneLost: 'Tutte hanno avuto risposta in tempo, anche se nessuna è diventata una trattativa.',
    estimate:
      'Una stima secondo le trattative e i prezzi di oggi. Conta conversazioni, non persone: non contiene nomi.',
    figures: historyFigureWords(f),
    months: 'Mese per mese',
    silence: 'Persi nel silenzio, mese per mese',
    kinds: 'Per tipo di segnale',
    industries: 'Per settore',
    table: {
      month: 'Mese',
      invisible: 'Senza trattativa',
      covered: 'Con trattativa',
      value: 'Valore atteso',
      silent: 'Senza risposta in tempo',
      silentValue: 'Valore atteso di queste',
      count: 'Opportunità',
      kind: 'Tipo',
      industry: 'Settore',
    },
    monthTable: 'Vedi i numeri',
    next: 'Che cosa fare ora',
    nextSteps: {
      signals: {
        link: 'Vedi che cosa è ancora aperto',
        why: 'Opportunità degli ultimi 90 giorni che attendono una trattativa. Possono essere più che qui: per questo rapporto conta qualsiasi trattativa, per l’elenco solo una dello stesso tipo.',
      },
      people: {
        link: 'Indica chi viene avvisato',
        why: 'Responsabili, orari di lavoro e termine per i venditori.',
      },
      funnel: { link: 'Mappa il funnel', why: 'Chi fa avanzare ogni passo, e che cosa lo prova.' },
    },
    again: 'Leggi di nuovo',
    againHint: 'Una nuova lettura prende il posto di questo rapporto.',
    keep: 'Conserva questo rapporto',
    copy: 'Copia come testo',
    copied: 'Il rapporto è copiato',
    notCopied: 'Il browser non ha permesso la copia',
    text: {
      title: 'Che cosa conteneva la nostra posta che nessuna trattativa mostrava',
      month: (month, invisible, covered, silent) =>
        `${f.month(month)}: ${f.number(invisible)} senza trattativa, ${f.number(covered)} con trattativa, ${f.number(silent)} senza risposta in tempo`,
      slice: (label, count, value) => `${label}: ${opportunities(count)}, ${value}`,
    },
  };
}

function historyFigureWords(f: Formats): Words['figures'] {
  const n = f.number;
  return {
    value: {
      name: 'Pipeline invisibile',
      definition:
        'Il valore atteso delle opportunità senza trattativa. Per ogni contatto e mese conta la stima maggiore: l’importo nell’e-mail, altrimenti le quantità al vostro prezzo, altrimenti la trattativa mediana, altrimenti l’ipotesi delle impostazioni.',
      formula: 'Somma di (importo stimato × tasso di conversione)',
    },
    count: {
      name: 'Opportunità senza trattativa',
      definition:
        'Contatti che hanno scritto con una volontà certa di acquistare, una volta al mese ciascuno, quando nessuna trattativa loro o dell’azienda era aperta o è stata aperta entro 60 giorni.',
      formula: 'Opportunità − quelle con una trattativa',
      inNumbers: (all, covered) => `${n(all)} − ${n(covered)} = ${n(all - covered)}`,
    },
    share: {
      name: 'Quota che non si vedeva',
      definition:
        'Fra tutte le opportunità nella posta, quelle senza trattativa. Conta opportunità, non denaro.',
      formula: 'Senza trattativa ÷ tutte le opportunità',
      inNumbers: (invisible, all, share) =>
        `${n(invisible)} ÷ ${n(all)} = ${f.percent(Math.round(share * 1000) / 1000)}`,
      tooFew: (found) =>
        `${n(found)} ${f.plural(found, { one: 'trovata', other: 'trovate' })}: una quota si vede da 20 in su`,
    },
    silent: {
      name: 'Persi nel silenzio',
      definition:
        'Opportunità senza trattativa in cui nessuno in azienda ha risposto a una delle e-mail entro il termine delle impostazioni. Le chiamate si conoscono solo in parte.',
      formula: 'Somma dei valori attesi senza risposta in tempo',
      count: (count) => `${n(count)} opportunità`,
    },
  };
}
