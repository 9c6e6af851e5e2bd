import type { overviewWords as english } from '../en/page-overview.ts';
import type { Formats } from '../formats.ts';
import { il } from './articles.ts';

export function overviewWords(f: Formats): ReturnType<typeof english> {
  const conversations = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'conversazione', other: 'conversazioni' })}`;
  const deals = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'trattativa', other: 'trattative' })}`;
  return {
    headline: (value, currency, count) =>
      `${f.roundMoney(value, currency)} di affari probabili in ${conversations(count)} non sono nella pipeline.`,
    headlineWithoutValue: (count) =>
      `${conversations(count)} con un segnale di acquisto non ${f.plural(count, { one: 'è', other: 'sono' })} nella pipeline.`,
    nothing: 'Nessuna conversazione con un chiaro segnale di acquisto attende una trattativa.',
    nothingMeans: 'Nessuna e-mail di questa selezione mostra una volontà di acquisto che manchi in HubSpot.',
    share: (share, benchmark) =>
      benchmark === null
        ? `È ${il(f.percent(share))} della pipeline reale.`
        : `È ${il(f.percent(share))} della pipeline reale. Gli studi parlano di circa ${il(f.percent(benchmark))} nella maggior parte delle aziende.`,
    seeAll: (count) =>
      f.plural(count, { one: 'Vedi la conversazione', other: `Vedi le ${conversations(count)}` }),
    startReview: 'Inizia la revisione settimanale',
    lookFirst: 'Da dove cominciare',
    see: 'Vedi l’elenco',
    largestKind: (kind, count) =>
      `“${kind}” è la parte maggiore di ciò che è invisibile: ${conversations(count)}.`,
    largestKindWorth: (kind, count, value, currency) =>
      `“${kind}” è la parte maggiore di ciò che è invisibile: ${conversations(count)}, circa ${f.roundMoney(value, currency)}.`,
    stuckStage: (stage, count, amount, currency) =>
      `${deals(count)} in “${stage}” da più tempo del solito: ${f.money(amount, currency)}.`,
    waiting: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'acquirente attende', other: 'acquirenti attendono' })} una risposta oltre il termine.`,
    risk: (customers) =>
      `${f.number(customers)} ${f.plural(customers, { one: 'cliente potrebbe', other: 'clienti potrebbero' })} andarsene.`,
    riskWorth: (customers, value, currency) =>
      `${f.number(customers)} ${f.plural(customers, { one: 'cliente potrebbe', other: 'clienti potrebbero' })} andarsene: ${f.money(value, currency)} negli ultimi dodici mesi.`,
    rule: (title, count) => `${title}: ${f.number(count)} record.`,
    byKind: 'Che cosa è invisibile, per tipo',
    trend: 'Pipeline invisibile, settimana per settimana',
    trendSoon: 'La tendenza appare dopo due settimane di dati.',
  };
}
