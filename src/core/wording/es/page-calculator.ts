import type { calculatorWords as english } from '../en/page-calculator.ts';
import type { Formats } from '../formats.ts';

export function calculatorWords(f: Formats): ReturnType<typeof english> {
  return {
    intro:
      'Un lead al que nadie da seguimiento no deja rastro, así que su coste nunca se ve. Aquí sí, con sus propios números.',
    private: 'Puede cambiar todos los números. No se guarda nada ni se envía a ninguna parte.',
    inputs: 'Sus números',
    leadsPerWeek: 'Leads perdidos por semana',
    conversion: 'Leads que se hacen clientes (%)',
    dealValue: (currency) => `Valor de un primer negocio, ${currency}`,
    lifetimeValue: (currency) => `Valor de vida del cliente, ${currency}`,
    referralShare: 'Negocios por recomendación (%)',
    expansionShare: 'Crecimiento posterior (%)',
    secondOrder: 'Lo que un cliente trae consigo',
    secondOrderWhy:
      'En porcentaje del primer negocio. Empiezan en 0, porque nadie puede saberlo por usted: indique lo que ha visto.',
    account: (n) => `Su propia cifra, ${f.number(n)} ${f.plural(n, { one: 'negocio', other: 'negocios' })}`,
    accountAlone: 'Su propia cifra',
    setting: 'De los ajustes',
    report: 'Supuesto del informe',
    changed: 'Indicado por usted',
    result: 'Coste anual de sus leads perdidos',
    formula: 'Cómo se calcula',
    base: (leads, conversion, value, cost, currency) =>
      `${f.number(leads)} × 52 semanas × ${f.percent(conversion)} × ${f.money(value, currency)} = ${f.money(cost, currency)}`,
    referrals: (customers, value, share, more, currency) =>
      `+ recomendaciones: ${f.number(customers)} clientes × ${f.money(value, currency)} × ${f.percent(share)} = ${f.money(more, currency)}`,
    expansion: (customers, value, share, more, currency) =>
      `+ crecimiento: ${f.number(customers)} clientes × ${f.money(value, currency)} × ${f.percent(share)} = ${f.money(more, currency)}`,
    total: (cost, currency) => `= ${f.money(cost, currency)} al año`,
    example: 'El ejemplo del informe',
    exampleFormula: (leads, conversion, value, cost) =>
      `${f.number(leads)} leads al año × ${f.percent(conversion)} × ${f.money(value, 'EUR')} = ${f.money(cost, 'EUR')}`,
    exampleRounded: (stated) =>
      `El informe redondea 5,2 clientes a 5 e indica ${f.money(stated, 'EUR')} al año.`,
    reset: 'Volver a mis cifras',
  };
}
