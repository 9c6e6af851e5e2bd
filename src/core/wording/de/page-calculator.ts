import type { calculatorWords as english } from '../en/page-calculator.ts';
import type { Formats } from '../formats.ts';

export function calculatorWords(f: Formats): ReturnType<typeof english> {
  return {
    intro:
      'Ein Lead, dem niemand nachgeht, hinterlässt keine Spur, daher sieht man seine Kosten nie. Hier schon, mit Ihren eigenen Zahlen.',
    private: 'Sie können jede Zahl ändern. Nichts wird gespeichert, und nichts wird irgendwohin gesendet.',
    inputs: 'Ihre Zahlen',
    leadsPerWeek: 'Verpasste Leads pro Woche',
    conversion: 'Leads, die Kunden werden (%)',
    dealValue: (currency) => `Wert eines ersten Deals, ${currency}`,
    lifetimeValue: (currency) => `Wert eines Kunden über die Jahre, ${currency}`,
    referralShare: 'Deals durch Empfehlung (%)',
    expansionShare: 'Späteres Wachstum (%)',
    secondOrder: 'Was aus einem Kunden folgt',
    secondOrderWhy:
      'In Prozent des ersten Deals. Beginnt bei 0, weil das niemand für Sie wissen kann: Tragen Sie ein, was Sie erlebt haben.',
    account: (n) => `Ihre eigene Zahl, ${f.number(n)} ${f.plural(n, { one: 'Deal', other: 'Deals' })}`,
    accountAlone: 'Ihre eigene Zahl',
    setting: 'Aus den Einstellungen',
    report: 'Annahme des Berichts',
    changed: 'Ihre Eingabe',
    result: 'So viel kosten Sie verpasste Leads im Jahr',
    formula: 'So wird gerechnet',
    base: (leads, conversion, value, cost, currency) =>
      `${f.number(leads)} × 52 Wochen × ${f.percent(conversion)} × ${f.money(value, currency)} = ${f.money(cost, currency)}`,
    referrals: (customers, value, share, more, currency) =>
      `+ Empfehlungen: ${f.number(customers)} Kunden × ${f.money(value, currency)} × ${f.percent(share)} = ${f.money(more, currency)}`,
    expansion: (customers, value, share, more, currency) =>
      `+ Wachstum: ${f.number(customers)} Kunden × ${f.money(value, currency)} × ${f.percent(share)} = ${f.money(more, currency)}`,
    total: (cost, currency) => `= ${f.money(cost, currency)} im Jahr`,
    example: 'Das Beispiel des Berichts',
    exampleFormula: (leads, conversion, value, cost) =>
      `${f.number(leads)} Leads im Jahr × ${f.percent(conversion)} × ${f.money(value, 'EUR')} = ${f.money(cost, 'EUR')}`,
    exampleRounded: (stated) =>
      `Der Bericht rundet ${f.number(5.2)} Kunden auf 5 ab und nennt ${f.money(stated, 'EUR')} im Jahr.`,
    reset: 'Zurück zu meinen Zahlen',
  };
}
