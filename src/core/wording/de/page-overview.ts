import type { overviewWords as english } from '../en/page-overview.ts';
import type { Formats } from '../formats.ts';

export function overviewWords(f: Formats): ReturnType<typeof english> {
  const conversations = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'Unterhaltung', other: 'Unterhaltungen' })}`;
  const deals = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'Deal', other: 'Deals' })}`;
  const customersMayLeave = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'Kunde könnte', other: 'Kunden könnten' })} abspringen`;
  return {
    headline: (value, currency, count) =>
      `${f.roundMoney(value, currency)} an möglichem Geschäft aus ${conversations(count)} fehlen in Ihrer Pipeline.`,
    headlineWithoutValue: (count) =>
      `${conversations(count)} mit Kaufsignal ${f.plural(count, { one: 'fehlt', other: 'fehlen' })} in Ihrer Pipeline.`,
    nothing: 'Keine Unterhaltung mit einem klaren Kaufsignal wartet auf einen Deal.',
    nothingMeans: 'Keine E-Mail dieser Auswahl zeigt eine Kaufabsicht, die in HubSpot fehlt.',
    share: (share, benchmark) =>
      benchmark === null
        ? `Das sind ${f.percent(share)} Ihrer tatsächlichen Pipeline.`
        : `Das sind ${f.percent(share)} Ihrer tatsächlichen Pipeline. Studien nennen für die meisten Unternehmen etwa ${f.percent(benchmark)}.`,
    seeAll: (count) =>
      f.plural(count, { one: 'Unterhaltung ansehen', other: `${conversations(count)} ansehen` }),
    startReview: 'Pipeline-Review starten',
    lookFirst: 'Hier zuerst hinsehen',
    see: 'Liste ansehen',
    largestKind: (kind, count) => `„${kind}“ ist der größte unsichtbare Teil: ${conversations(count)}.`,
    largestKindWorth: (kind, count, value, currency) =>
      `„${kind}“ ist der größte unsichtbare Teil: ${conversations(count)}, etwa ${f.roundMoney(value, currency)}.`,
    stuckStage: (stage, count, amount, currency) =>
      `${deals(count)} ${f.plural(count, { one: 'ist', other: 'sind' })} länger als üblich in „${stage}“: ${f.money(amount, currency)}.`,
    waiting: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'Käufer wartet', other: 'Käufer warten' })} über die Frist hinaus auf eine Antwort.`,
    risk: (customers) => `${customersMayLeave(customers)}.`,
    riskWorth: (customers, value, currency) =>
      `${customersMayLeave(customers)}: ${f.money(value, currency)} in den letzten zwölf Monaten.`,
    rule: (title, count) =>
      `${title}: ${f.number(count)} ${f.plural(count, { one: 'Datensatz', other: 'Datensätze' })}.`,
    byKind: 'Was unsichtbar ist, nach Art',
    trend: 'Unsichtbare Pipeline, Woche für Woche',
    trendSoon: 'Der Trend erscheint nach zwei Wochen mit Zahlen.',
  };
}
