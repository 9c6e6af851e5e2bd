import type { calculatorWords as english } from '../en/page-calculator.ts';
import type { Formats } from '../formats.ts';

export function calculatorWords(f: Formats): ReturnType<typeof english> {
  return {
    intro:
      'Un lead che nessuno segue non lascia traccia, così il suo costo non si vede mai. Qui si vede, con i numeri di questo account.',
    private: 'Ogni numero si può cambiare. Non viene salvato né inviato nulla.',
    inputs: 'I vostri numeri',
    leadsPerWeek: 'Lead persi in una settimana',
    conversion: 'Lead che diventano clienti (%)',
    dealValue: (currency) => `Valore di una prima trattativa, ${currency}`,
    lifetimeValue: (currency) => `Valore di un cliente nel tempo, ${currency}`,
    referralShare: 'Trattative da segnalazioni (%)',
    expansionShare: 'Crescita successiva (%)',
    secondOrder: 'Che cosa segue da un cliente',
    secondOrderWhy:
      'In percentuale della prima trattativa. Partono da 0, perché nessuno può saperlo per voi: inserire ciò che avete visto.',
    account: (n) => `Dato vostro, ${f.number(n)} ${f.plural(n, { one: 'trattativa', other: 'trattative' })}`,
    accountAlone: 'Dato vostro',
    setting: 'Dalle impostazioni',
    report: 'Ipotesi del rapporto',
    changed: 'Inserito da voi',
    result: 'I lead persi vi costano all’anno',
    formula: 'Come si calcola',
    base: (leads, conversion, value, cost, currency) =>
      `${f.number(leads)} × 52 settimane × ${f.percent(conversion)} × ${f.money(value, currency)} = ${f.money(cost, currency)}`,
    referrals: (customers, value, share, more, currency) =>
      `+ segnalazioni: ${f.number(customers)} clienti × ${f.money(value, currency)} × ${f.percent(share)} = ${f.money(more, currency)}`,
    expansion: (customers, value, share, more, currency) =>
      `+ crescita: ${f.number(customers)} clienti × ${f.money(value, currency)} × ${f.percent(share)} = ${f.money(more, currency)}`,
    total: (cost, currency) => `= ${f.money(cost, currency)} all’anno`,
    example: 'L’esempio del rapporto',
    exampleFormula: (leads, conversion, value, cost) =>
      `${f.number(leads)} lead all’anno × ${f.percent(conversion)} × ${f.money(value, 'EUR')} = ${f.money(cost, 'EUR')}`,
    exampleRounded: (stated) =>
      `Il rapporto arrotonda 5,2 clienti a 5 e indica ${f.money(stated, 'EUR')} all’anno.`,
    reset: 'Torna ai dati dell’account',
  };
}
