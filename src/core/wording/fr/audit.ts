import type { auditWords as english } from '../en/audit.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

const facts: Words['facts'] = {
  'several-contacts': {
    label: 'Plusieurs contacts',
    meaning: 'Au moins deux personnes du côté de l’acheteur sur la transaction.',
  },
  'decision-maker': {
    label: 'Décideur connu',
    meaning: 'Un contact dont la fonction décide, ou un e-mail qui dit qui décide.',
  },
  'fast-first-answer': {
    label: 'Réponse à temps au premier e-mail',
    meaning: 'Le premier e-mail de l’acheteur a reçu une réponse dans le délai de vos réglages.',
  },
  'evidence-complete': {
    label: 'Qualifiée par les mots de l’acheteur',
    meaning: 'Tout ce que la qualification demande dans vos réglages était prouvé.',
  },
  'budget-stated': { label: 'Budget annoncé', meaning: 'L’acheteur a parlé d’un budget.' },
  'timeline-stated': { label: 'Échéance annoncée', meaning: 'L’acheteur a écrit pour quand.' },
  'competitor-named': { label: 'Concurrent cité', meaning: 'L’acheteur a cité un autre fournisseur.' },
  'discount-asked': { label: 'Remise demandée', meaning: 'L’acheteur a négocié le prix.' },
  'never-pushed': {
    label: 'Date de fermeture jamais repoussée',
    meaning: 'Jamais remise à plus tard. Les transactions courtes en ont moins le temps.',
  },
  'pushed-thrice': {
    label: 'Date repoussée trois fois',
    meaning: 'Remise à plus tard trois fois ou davantage. Les longues en ont plus le temps.',
  },
  'never-backwards': {
    label: 'Jamais revenue en arrière',
    meaning: 'Aucun retour à une étape précédente.',
  },
  'amount-never-cut': {
    label: 'Montant jamais réduit',
    meaning: 'Le montant n’a jamais baissé d’un dixième ou davantage.',
  },
  'from-signal': {
    label: 'Née d’un signal',
    meaning: 'La transaction a été créée à partir d’un e-mail qui la révélait.',
  },
  'source-referral': {
    label: 'Source : sites référents',
    meaning: 'La source d’origine dans HubSpot est un site référent.',
  },
  'source-inbound': {
    label: 'Source : entrante',
    meaning:
      'La source d’origine est une recherche, un accès direct, un e-mail, un réseau social ou une campagne.',
  },
  'source-outbound': {
    label: 'Source : hors ligne',
    meaning: 'La source d’origine est hors ligne : saisie à la main, import ou prospection.',
  },
  'existing-business': {
    label: 'Client existant',
    meaning: 'Le type de transaction est « affaire existante ».',
  },
  'fast-start': {
    label: 'Première étape quittée à temps',
    meaning: 'Dans les jours que prenaient d’habitude les transactions gagnées.',
  },
};

const parts: Words['agree']['parts'] = {
  pace: 'Rythme',
  contact: 'Échanges',
  movement: 'Reculs',
  evidence: 'Ce qui est prouvé',
  'next-step': 'Prochaine action',
};

export function auditWords(f: Formats): Words {
  const deals = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'transaction', other: 'transactions' })}`;
  const rounded = (value: number) => f.number(Math.round(value * 10) / 10);
  return {
    intro: 'Ce qui allait avec le succès chez vous, dans vos propres transactions fermées.',
    cautionTitle: 'Comment lire ceci',
    caution:
      'Cela dit ce qui est allé ensemble, pas ce qui en est la cause. Un fait peut accompagner le succès parce que les bonnes transactions l’apportent. Les faits de la dernière semaine avant la fermeture ne comptent pas.',
    loading: 'Ouverture de l’audit',
    basis: (won, lost, at) =>
      `${deals(won + lost)} ${f.plural(won + lost, { one: 'lue', other: 'lues' })} le ${f.date(at)} : ${f.number(won)} ${f.plural(won, { one: 'gagnée', other: 'gagnées' })}, ${f.number(lost)} ${f.plural(lost, { one: 'perdue', other: 'perdues' })}.`,
    run: 'Lire les transactions fermées',
    runAgain: 'Les relire',
    readOn: 'Reprendre la lecture',
    progress: (read, total) => `${f.number(read)} sur ${deals(total)}`,
    progressTitle: 'Lecture des transactions fermées',
    othersRead: 'Quelqu’un d’autre les lit en ce moment. Cette page suit.',
    first: {
      title: 'Quels faits vont avec le succès chez vous ?',
      text: (needed, perSide) =>
        `Les transactions fermées les plus récentes, sur deux ans, sont lues une fois. Il en faut ${f.number(needed)}, et ${f.number(perSide)} de chaque côté d’un fait.`,
    },
    tooFewDeals: {
      title: 'Pas encore assez de transactions fermées',
      text: (found, needed) =>
        `${deals(found)} ${f.plural(found, { one: 'a pu être jugée', other: 'ont pu être jugées' })}, il en faut ${f.number(needed)}. Avec moins, le hasard ressemblerait à un résultat.`,
    },
    facts,
    figures: {
      winRateWith: 'Gagnées avec',
      winRateWithout: 'Gagnées sans',
      lift: 'Rapport (95 %)',
    },
    share: (rate) => f.percent(Math.round(rate * 100) / 100),
    lift: (value, low, high) => `×\u202f${rounded(value)} (de ${rounded(low)} à ${rounded(high)})`,
    held: (rate, n) => `Présent dans ${f.percent(Math.round(rate * 100) / 100)} de ${deals(n)}`,
    noLift: 'aucune gagnée sans',
    count: (n) => f.number(n),
    clearTitle: 'Ce qui ressort',
    clearText: 'Si éloigné que le hasard l’explique mal, tous les faits étant comparés ensemble.',
    nothingClear: 'Aucun fait ne se détache du hasard. C’est aussi un résultat.',
    unclearTitle: (count) => `Pas net : peut-être le hasard (${f.number(count)})`,
    tooFewTitle: (count) => `Trop peu de transactions pour le dire (${f.number(count)})`,
    tooFew: (label, n) => `${label} : ${deals(n)} du plus petit côté`,
    agree: {
      title: 'En tenir compte dans la santé des transactions',
      text: 'Avec votre accord, les faits nets déplacent les points de la santé, de trois dixièmes au plus pour chaque partie. Rien ne change sans lui, et vous pouvez revenir en arrière.',
      label: 'Utiliser ces points',
      on: 'Oui',
      off: 'Non',
      renew: 'Utiliser les points de cet audit',
      renewText: 'La santé compte encore avec les points d’un audit précédent.',
      part: 'Partie de la santé',
      usual: 'D’habitude',
      inUse: 'Utilisé',
      proposed: 'Selon cet audit',
      parts,
    },
  };
}
