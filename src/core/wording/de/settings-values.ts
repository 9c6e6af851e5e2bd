import type {
  modelWords as englishModel,
  moneyWords as englishMoney,
  stageWords as englishStages,
} from '../en/settings-values.ts';
import type { Formats } from '../formats.ts';

/** After `von` and `aus`. */
function wonDeals(f: Formats, count: number): string {
  return `${f.number(count)} ${f.plural(count, { one: 'gewonnenen Deal', other: 'gewonnenen Deals' })}`;
}

export function moneyWords(f: Formats): ReturnType<typeof englishMoney> {
  return {
    title: 'Was eine Chance wert ist',
    hint: 'Gilt, bis Ihre eigenen Deals es sagen können.',
    dealValue: 'Wert eines Deals',
    dealValueHint: 'Ab 5 gewonnenen Deals zählt stattdessen deren Median-Betrag.',
    conversion: 'Chancen, die gewonnen werden (%)',
    conversionHint: 'Ab 20 abgeschlossenen Deals zählt stattdessen deren Gewinnquote.',
    conversionProblem: 'Zwischen 0 und 100.',
    currency: 'Währung',
    currencyHint: 'Wo weder Deal noch E-Mail eine nennt.',
    example: (dealValue, conversion, currency) =>
      `Eine Chance ohne genannten Betrag zählt als ${f.roundMoney(dealValue, currency)} × ${f.percent(conversion)} = ${f.roundMoney(dealValue * conversion, currency)}.`,
    own: 'Was Ihre eigenen Deals sagen',
    noOwn: 'Noch nichts: Die App lernt aus abgeschlossenen Deals der letzten 24 Monate.',
    winRate: (rate, deals) =>
      `${f.percent(rate)} gewonnen von ${f.number(deals)} ${f.plural(deals, { one: 'abgeschlossenen Deal', other: 'abgeschlossenen Deals' })}`,
    amount: (amount, currency, deals) =>
      `${f.roundMoney(amount, currency)}, der Median von ${wonDeals(f, deals)}`,
  };
}

export function stageWords(f: Formats): ReturnType<typeof englishStages> {
  return {
    title: 'Wie lange üblich ist',
    hint: 'Gilt, wo zu wenige Ihrer eigenen Deals es sagen können. Ein Deal, der deutlich länger braucht, verliert Punkte.',
    stageDays: 'Tage in einer Phase',
    stageDaysHint: 'Wo weder die Phase noch ihre Pipeline genug gewonnene Deals hat.',
    silenceDays: 'Tage ohne Nachricht vom Käufer',
    silenceDaysHint: 'Wo zu wenige Antworten von Käufern bekannt sind.',
    own: 'Was Ihre eigenen Deals sagen',
    noOwn: 'Noch nichts: Die App lernt aus abgeschlossenen Deals der letzten 24 Monate.',
    days: (days, deals) =>
      `${f.number(days)} ${f.plural(days, { one: 'Tag', other: 'Tage' })} in einer Phase, der Median von ${wonDeals(f, deals)}`,
    mapTitle: 'Wofür jede Phase steht',
    map: 'Die Rolle einer Phase, was zu belegen ist, bevor ein Deal sie verlässt, und die nächste Aktion mit ihrer Frist legen Sie in der Funnel-Übersicht fest.',
    toMap: 'Funnel-Übersicht öffnen',
    mapElsewhere: 'Sie finden sie auf der Seite der App, unter „Einrichtung“.',
  };
}

export function modelWords(f: Formats): ReturnType<typeof englishModel> {
  return {
    title: 'Ein zweiter Blick durch ein Sprachmodell',
    hint: 'Aus, bis Sie es einschalten. Die eigene Erkennung der App liest innerhalb von HubSpot und braucht kein Modell.',
    isOn: 'Ein Sprachmodell zu E-Mails fragen, in denen die Erkennung nichts sicher findet',
    on: 'Ein',
    off: 'Aus',
    warningTitle: 'Worte aus E-Mails verlassen dann diesen Account',
    warning: (address) =>
      `Die Sätze, die ein Absender geschrieben hat, gehen an ${address}: kein Betreff, keine Adressen, keine Signatur, kein zitierter Verlauf. Namen und Zahlen in diesen Sätzen gehen mit. Schließen Sie zuerst einen Vertrag zur Auftragsverarbeitung mit dem Anbieter und nennen Sie ihn in Ihrer Datenschutzerklärung.`,
    notNamedTitle: 'Zuerst braucht es zwei Secrets',
    notNamed:
      'Adresse und Schlüssel eines Modells sind Secrets des Accounts, damit niemand sie lesen oder E-Mails von hier aus anderswohin senden kann. Hinterlegen Sie beide, dann bauen Sie die App neu und laden sie erneut hoch:',
    named: 'Anbieter und Adresse',
    providers: {
      openai: 'OpenAI',
      azure: 'Azure OpenAI',
      'openai-compatible': 'OpenAI-kompatibler Dienst',
      anthropic: 'Anthropic',
    },
    namedHint:
      'Wie in den Secrets des Accounts. Hier lassen sie sich nicht ändern, weil der Schlüssel dorthin geht.',
    otherAddressTitle: 'Diese Einstellungen nennen eine andere Adresse als die Secrets',
    otherAddress: 'Das Modell wird erst gefragt, wenn beide übereinstimmen.',
    takeNamed: 'Angabe der Secrets übernehmen',
    model: 'Modell',
    apiVersion: 'API-Version',
    hasPrices: 'Kosten anzeigen',
    priceIn: 'Preis für eine Million gesendete Token',
    priceOut: 'Preis für eine Million empfangene Token',
    priceCurrency: 'Währung der Preise',
    pricesHint: 'Aus der Preisliste Ihres Anbieters.',
    perBatch: 'Höchstzahl der Fragen pro Stapel E-Mails',
    perDay: 'Höchstzahl der Fragen pro Tag',
    perDayHint:
      'Für einen Prozess. HubSpot startet mehrere, setzen Sie daher auch beim Anbieter eine feste Grenze.',
    timeout: 'Sekunden für eine Antwort',
    timeoutProblem: `Zwischen ${f.number(0.5)} und 120 Sekunden.`,
    cost: (thousand, day, month, currency) =>
      `Tausend Fragen kosten etwa ${f.money(thousand, currency)}. Höchstens ${f.money(day, currency)} pro Tag und ${f.money(month, currency)} pro Monat für einen Prozess.`,
    noCost: 'Ohne Preise lassen sich keine Kosten zeigen.',
  };
}
