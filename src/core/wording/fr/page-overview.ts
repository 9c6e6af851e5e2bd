import type { overviewWords as english } from '../en/page-overview.ts';
import type { Formats } from '../formats.ts';

export function overviewWords(f: Formats): ReturnType<typeof english> {
  const conversations = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'conversation', other: 'conversations' })}`;
  const customers = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'client risque', other: 'clients risquent' })} de partir`;
  return {
    headline: (value, currency, count) =>
      `${f.roundMoney(value, currency)} d’affaires probables, dans ${conversations(count)}, ne figurent pas dans votre pipeline.`,
    headlineWithoutValue: (count) =>
      `${conversations(count)} avec un signal d’achat ne ${f.plural(count, {
        one: 'figure',
        other: 'figurent',
      })} pas dans votre pipeline.`,
    nothing: 'Aucune conversation avec un signal d’achat net n’attend sa transaction.',
    nothingMeans:
      'Dans cette sélection, aucun e-mail ne montre une envie d’acheter qui manquerait dans HubSpot.',
    share: (share, benchmark) =>
      benchmark === null
        ? `Cela représente ${f.percent(share)} de votre pipeline réel.`
        : `Cela représente ${f.percent(share)} de votre pipeline réel. Les études parlent d’environ ${f.percent(benchmark)} dans la plupart des entreprises.`,
    seeAll: (count) =>
      f.plural(count, { one: 'Voir la conversation', other: `Voir les ${conversations(count)}` }),
    startReview: 'Commencer la revue de la semaine',
    lookFirst: 'Où regarder en premier',
    see: 'Voir la liste',
    largestKind: (kind, count) =>
      `« ${kind} » forme la plus grande part de l’invisible : ${conversations(count)}.`,
    largestKindWorth: (kind, count, value, currency) =>
      `« ${kind} » forme la plus grande part de l’invisible : ${conversations(count)}, environ ${f.roundMoney(value, currency)}.`,
    stuckStage: (stage, count, amount, currency) =>
      `${f.number(count)} ${f.plural(count, {
        one: 'transaction est',
        other: 'transactions sont',
      })} à l’étape « ${stage} » depuis plus longtemps que d’habitude : ${f.money(amount, currency)}.`,
    waiting: (count) =>
      `${f.number(count)} ${f.plural(count, {
        one: 'acheteur attend',
        other: 'acheteurs attendent',
      })} une réponse au-delà du délai.`,
    risk: (count) => `${customers(count)}.`,
    riskWorth: (count, value, currency) =>
      `${customers(count)} : ${f.money(value, currency)} sur les douze derniers mois.`,
    rule: (title, count) =>
      `${title} : ${f.number(count)} ${f.plural(count, { one: 'fiche', other: 'fiches' })}.`,
    byKind: 'L’invisible, par nature',
    trend: 'Pipeline invisible, semaine par semaine',
    trendSoon: 'La tendance apparaît après deux semaines de chiffres.',
  };
}
