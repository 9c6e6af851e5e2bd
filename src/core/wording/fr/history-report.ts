import { benchmarks } from '../../metrics/thresholds.ts';
import type { historyReportWords as english } from '../en/history-report.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

export function historyReportWords(f: Formats): Words {
  const opportunities = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'opportunité', other: 'opportunités' })}`;
  const share = (value: number) => f.percent(Math.round(value * 1000) / 1000);
  return {
    basis: (emails, first, last, at) =>
      `${f.number(emails)} ${f.plural(emails, { one: 'e-mail', other: 'e-mails' })} (${f.month(first)} – ${f.month(last)}), ${f.plural(emails, { one: 'lu', other: 'lus' })} le ${f.date(at)}.`,
    headline: (value, currency, count) =>
      `${f.roundMoney(value, currency)} d’affaires probables, dans ${opportunities(count)}, ne figuraient dans aucune transaction.`,
    headlineWithoutValue: (count) =>
      `${opportunities(count)} de vos e-mails ne ${f.plural(count, { one: 'figurait', other: 'figuraient' })} dans aucune transaction.`,
    share: (value) =>
      `Cela représente ${share(value)} de tout ce que contenaient vos e-mails. Les études parlent d’environ ${f.percent(benchmarks.invisibleShare)} dans la plupart des entreprises.`,
    lost: (count, value, currency) =>
      `${f.number(count)} d’entre elles n’${f.plural(count, { one: 'a', other: 'ont' })} pas reçu de réponse à temps : environ ${f.roundMoney(value, currency)} perdus dans le silence.`,
    lostWithoutValue: (count) =>
      `${f.number(count)} d’entre elles n’${f.plural(count, { one: 'a', other: 'ont' })} pas reçu de réponse à temps.`,
    noneLost: 'Toutes ont reçu une réponse à temps, mais aucune n’est devenue une transaction.',
    estimate:
      'Une estimation selon vos transactions et vos prix d’aujourd’hui. Elle compte des conversations, pas des personnes : aucun nom n’y figure.',
    figures: historyFigureWords(f),
    months: 'Mois par mois',
    silence: 'Perdu dans le silence, mois par mois',
    kinds: 'Par nature du signal',
    industries: 'Par secteur',
    table: {
      month: 'Mois',
      invisible: 'Sans transaction',
      covered: 'Avec transaction',
      value: 'Valeur attendue',
      silent: 'Sans réponse à temps',
      silentValue: 'Leur valeur attendue',
      count: 'Opportunités',
      kind: 'Nature',
      industry: 'Secteur',
    },
    monthTable: 'Voir les chiffres',
    next: 'Et maintenant',
    nextSteps: {
      signals: {
        link: 'Voir ce qui est encore ouvert',
        why: 'Les opportunités des 90 derniers jours qui attendent une transaction. Elles peuvent être plus nombreuses qu’ici : pour ce rapport, toute transaction compte ; pour la liste, seulement une transaction de même nature.',
      },
      people: {
        link: 'Dire qui est prévenu',
        why: 'Responsables, heures de travail et délai laissé aux commerciaux.',
      },
      funnel: {
        link: 'Dessiner votre tunnel',
        why: 'Qui fait avancer chaque étape, et ce qui le prouve.',
      },
    },
    again: 'Relire',
    againHint: 'Une nouvelle lecture prend la place de ce rapport.',
    keep: 'Garder ce rapport',
    copy: 'Copier en texte',
    copied: 'Le rapport est copié',
    notCopied: 'Votre navigateur n’a pas permis la copie',
    text: {
      title: 'Ce que contenaient nos e-mails et qu’aucune transaction ne montrait',
      month: (month, invisible, covered, silent) =>
        `${f.month(month)} : ${f.number(invisible)} sans transaction, ${f.number(covered)} avec, ${f.number(silent)} sans réponse à temps`,
      slice: (label, count, value) => `${label} : ${opportunities(count)}, ${value}`,
    },
  };
}

function historyFigureWords(f: Formats): Words['figures'] {
  const n = f.number;
  return {
    value: {
      name: 'Pipeline invisible',
      definition:
        'Ce que devaient rapporter les opportunités sans transaction. Pour chaque contact et chaque mois compte la plus forte estimation : le montant de l’e-mail, sinon les licences à votre prix, sinon votre transaction médiane, sinon l’hypothèse des réglages.',
      formula: 'Somme de (montant estimé × taux de conversion)',
    },
    count: {
      name: 'Opportunités sans transaction',
      definition:
        'Les contacts qui ont écrit une envie d’acheter bien nette, une fois par mois chacun, sans qu’une transaction à eux ou à leur entreprise soit ouverte, ou le soit dans les 60 jours.',
      formula: 'Opportunités − celles qui ont une transaction',
      inNumbers: (all, covered) => `${n(all)} − ${n(covered)} = ${n(all - covered)}`,
    },
    share: {
      name: 'Part que vous ne voyiez pas',
      definition:
        'Parmi toutes les opportunités de vos e-mails, celles sans transaction. Elle porte sur leur nombre, pas sur leur montant.',
      formula: 'Sans transaction ÷ toutes les opportunités',
      inNumbers: (invisible, all, share) =>
        `${n(invisible)} ÷ ${n(all)} = ${f.percent(Math.round(share * 1000) / 1000)}`,
      tooFew: (found) =>
        `${n(found)} ${f.plural(found, { one: 'trouvée', other: 'trouvées' })} : une part s’affiche à partir de 20`,
    },
    silent: {
      name: 'Perdu dans le silence',
      definition:
        'Les opportunités sans transaction où personne dans l’entreprise n’a répondu à aucun des e-mails dans le délai de vos réglages. Les appels ne sont connus qu’en partie.',
      formula: 'Somme des valeurs attendues sans réponse à temps',
      count: (count) => `${n(count)} ${f.plural(count, { one: 'opportunité', other: 'opportunités' })}`,
    },
  };
}
