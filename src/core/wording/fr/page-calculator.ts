import type { calculatorWords as english } from '../en/page-calculator.ts';
import type { Formats } from '../formats.ts';

export function calculatorWords(f: Formats): ReturnType<typeof english> {
  return {
    intro:
      'Un lead que personne ne suit ne laisse pas de trace : son coût ne se voit jamais. Le voici, avec vos propres chiffres.',
    private: 'Vous pouvez changer chaque chiffre. Rien n’est enregistré, rien n’est envoyé.',
    inputs: 'Vos chiffres',
    leadsPerWeek: 'Leads manqués par semaine',
    conversion: 'Leads devenus clients (en %)',
    dealValue: (currency) => `Première transaction, ${currency}`,
    lifetimeValue: (currency) => `Valeur à vie d’un client, ${currency}`,
    referralShare: 'Par recommandation (en %)',
    expansionShare: 'Croissance ensuite (en %)',
    secondOrder: 'Ce qu’un client entraîne',
    secondOrderWhy:
      'En % de la première transaction. Ces valeurs partent de 0, car personne ne peut les connaître à votre place : saisissez ce que vous avez constaté.',
    account: (n) =>
      `Votre propre chiffre, ${f.number(n)} ${f.plural(n, { one: 'transaction', other: 'transactions' })}`,
    accountAlone: 'Votre propre chiffre',
    setting: 'D’après les réglages',
    report: 'Hypothèse du rapport',
    changed: 'Votre saisie',
    result: 'Coût annuel de vos leads manqués',
    formula: 'Comment il se calcule',
    base: (leads, conversion, value, cost, currency) =>
      `${f.number(leads)} × 52 semaines × ${f.percent(conversion)} × ${f.money(value, currency)} = ${f.money(cost, currency)}`,
    referrals: (customers, value, share, more, currency) =>
      `+ recommandations : ${f.number(customers)} clients × ${f.money(value, currency)} × ${f.percent(share)} = ${f.money(more, currency)}`,
    expansion: (customers, value, share, more, currency) =>
      `+ croissance : ${f.number(customers)} clients × ${f.money(value, currency)} × ${f.percent(share)} = ${f.money(more, currency)}`,
    total: (cost, currency) => `= ${f.money(cost, currency)} par an`,
    example: 'L’exemple du rapport',
    exampleFormula: (leads, conversion, value, cost) =>
      `${f.number(leads)} leads par an × ${f.percent(conversion)} × ${f.money(value, 'EUR')} = ${f.money(cost, 'EUR')}`,
    exampleRounded: (stated) =>
      `Le rapport arrondit 5,2 clients à 5 et annonce ${f.money(stated, 'EUR')} par an.`,
    reset: 'Revenir à mes chiffres',
  };
}
