import type { DealMoneyWords } from '../../deal-rule-words.ts';
import type { Formats } from '../../formats.ts';

export function dealMoneyRules(f: Formats): DealMoneyWords {
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'jour', other: 'jours' })}`;
  const wonDeals = (n: number) =>
    `${f.number(n)} ${f.plural(n, { one: 'transaction gagnée', other: 'transactions gagnées' })}`;
  return {
    'deal-amount-missing': {
      title: 'La transaction n’a pas de montant',
      why: 'Les prévisions la comptent pour rien, même si elle avance bien.',
      fix: 'Saisissez le montant, ou une première estimation que vous affinerez plus tard.',
    },
    'deal-amount-zero': {
      title: 'Le montant est à zéro',
      why: 'Un montant nul paraît renseigné, mais il n’ajoute rien aux prévisions.',
      fix: 'Saisissez ce que la transaction peut rapporter, ou laissez le champ vide tant que vous ne le savez pas.',
    },
    'deal-amount-unusual': {
      title: 'Le montant est inhabituellement élevé',
      why: ({ amount, usual, currency, n }) =>
        `Le montant est de ${f.money(amount, currency)}, alors que la médiane de ce pipeline est de ${f.money(usual, currency)} (${wonDeals(n)}).`,
      fix: 'Vérifiez le nombre de zéros, et gardez le montant s’il est juste.',
    },
    'deal-amount-differs-from-email': {
      title: 'L’e-mail indique un autre montant',
      why: ({ amount, stated, currency, day }) =>
        `Le ${f.day(day)}, l’acheteur a écrit ${f.money(stated, currency)}, et la transaction compte avec ${f.money(amount, currency)}.`,
      fix: ({ stated, currency }) =>
        `Reprenez ${f.money(stated, currency)}, ou notez pourquoi votre montant est le bon.`,
    },
    'deal-currency-missing': {
      title: 'La devise manque',
      why: ({ currency }) =>
        `Votre compte vend en plusieurs devises ; sans indication, ce montant est compté en ${currency}.`,
      fix: 'Choisissez la devise dans laquelle le client paie.',
    },
    'deal-close-date-missing': {
      title: 'La transaction n’a pas de date de fermeture',
      why: 'Sans date, elle n’entre dans les prévisions d’aucun mois et personne ne s’y prépare.',
      fix: 'Saisissez le jour où vous attendez la décision.',
    },
    'deal-close-date-past': {
      title: 'La date de fermeture est passée',
      why: ({ days: past, closeDay }) =>
        `La date était le ${f.day(closeDay)}, il y a ${days(past)} : les prévisions comptent la transaction dans une période révolue.`,
      fix: 'Choisissez la date que vous prévoyez maintenant, ou fermez la transaction.',
    },
    'deal-close-date-pushed': {
      title: 'La date de fermeture recule sans cesse',
      why: ({ times, days: moved }) =>
        `Elle a été repoussée ${f.number(times)} fois, de ${days(moved)} en tout : les prévisions ne peuvent pas s’y fier.`,
      fix: 'Demandez à l’acheteur ce qui doit encore se passer et pour quand, puis fixez la date d’après sa réponse.',
    },
    'deal-close-date-too-soon': {
      title: 'La date de fermeture devance votre rythme habituel',
      why: ({ days: left, usual, n }) =>
        `Il reste ${days(left)}, alors que vos transactions gagnées demandaient environ ${days(usual)} depuis cette étape (médiane d’au moins ${wonDeals(n)}).`,
      fix: 'Vérifiez la date avec l’acheteur, ou alignez-la sur votre rythme habituel.',
    },
    'deal-close-date-far': {
      title: 'La date de fermeture est dans plusieurs années',
      why: ({ closeDay }) =>
        `Au ${f.day(closeDay)}, la transaction sort de toutes les prévisions ; c’est souvent une simple erreur d’année.`,
      fix: 'Vérifiez l’année de la date de fermeture.',
    },
    'deal-close-date-contradicts-email': {
      title: 'L’e-mail parle d’une autre date',
      why: ({ closeDay, stated, day }) =>
        `Le ${f.day(day)}, l’acheteur a cité le ${f.day(stated)}, et la transaction doit se fermer le ${f.day(closeDay)}.`,
      fix: 'Fixez la date de fermeture d’après ce que prévoit l’acheteur.',
    },
  };
}
