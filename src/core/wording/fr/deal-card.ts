import type { RangeSource } from '#core/baselines/baselines.ts';
import type { RuleSubject } from '#core/quality/rule.ts';
import type { dealCardWords as english } from '../en/deal-card.ts';
import { lowerFirst } from '../formats.ts';
import type { Formats } from '../formats.ts';

export function dealCardWords(f: Formats): ReturnType<typeof english> {
  return {
    outOfHundred: 'sur 100',
    noAmount: 'pas encore de montant',
    noHistory: 'HubSpot ne garde pas de date pour cette étape : ses jours ne sont pas comptés.',
    sinceToday: (stage) => `À l’étape ${stage} depuis aujourd’hui.`,
    daysInStage: (spent, stage, { median, source }) =>
      source === 'setting'
        ? `${spent} à l’étape ${stage}, ${f.number(Math.round(median))} d’après vos réglages`
        : `${spent} à l’étape ${stage}, d’habitude ${f.number(Math.max(1, Math.round(median)))}`,
    daysOfSilence: (spent, usual) =>
      `${spent} sans un mot de l’acheteur, d’habitude ${f.number(Math.ceil(usual))} au plus`,
    reason: (title, figures) => `${title} : ${lowerFirst(figures)}`,
    next: {
      title: 'À faire maintenant',
      then: (action) => `Ensuite : ${action}`,
      setAside: 'Mettre la transaction de côté',
      setAsideUntil: 'Me rappeler cette transaction',
      confirmLost: (reason) => `Le motif sera « ${reason} ». Vous pourrez annuler pendant 30 jours.`,
    },
    warnings: {
      title: 'À regarder',
      allWell: (rules) =>
        rules === 1
          ? 'Le contrôle des données est bon.'
          : `Les ${f.number(rules)} contrôles des données sont bons.`,
      more: (count) => `${f.number(count)} de plus`,
      moreInTab: (count) => `${f.number(count)} de plus dans l’onglet Invisible Pipeline.`,
      hidden: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'masqué par vous', other: 'masqués par vous' })}`,
      hide: 'Masquer',
      show: 'Réafficher',
      mend: 'Corriger',
      about: aboutRecord,
      unknown: {
        title: 'Un contrôle plus récent a trouvé quelque chose',
        why: 'Cette page a été ouverte avant l’arrivée de ce contrôle.',
        fix: 'Rechargez la page pour le lire.',
      },
    },
    repair: repairWords(f),
    stages: {
      titleWithDays: (days, stage) => `Étapes : ${days} à l’étape ${stage}`,
      skipped: 'sautée',
      fullBar: fullBar(f),
    },
    evidence: {
      title: (proved, total) => `Ce qui est établi : ${f.number(proved)} sur ${f.number(total)}`,
      proved: 'Établi',
      open: 'À établir',
    },
    score: {
      title: (score) => `D’où viennent les ${f.number(score)} points`,
    },
    learning:
      'Lecture de vos transactions gagnées. En attendant, les durées habituelles viennent des réglages.',
    notLearned:
      'Les durées habituelles viennent des réglages tant que vos transactions gagnées n’ont pas été lues.',
  };
}

const fullBar = (f: Formats): Record<RangeSource, (n: number) => string> => ({
  stage: (n) =>
    `Barre pleine : neuf transactions sur dix, parmi les ${f.number(n)} que vous avez gagnées, étaient déjà passées à la suite.`,
  pipeline: (n) =>
    `Barre pleine : neuf étapes sur dix, parmi les ${f.number(n)} de vos transactions gagnées dans ce pipeline, ont été plus courtes.`,
  setting: () =>
    'Barre pleine : deux fois la durée de vos réglages, car trop peu de transactions gagnées sont connues ici.',
});

const aboutRecord: Record<RuleSubject, (name: string) => string> = {
  deal: (name) => `Transaction : ${name}`,
  contact: (name) => `Contact : ${name}`,
  company: (name) => `Entreprise : ${name}`,
};

function repairWords(f: Formats): ReturnType<typeof english>['repair'] {
  return {
    preparing: 'Lecture de la valeur actuelle',
    change: (label, from, to) => (from === null ? `${label} : ${to}` : `${label} : ${from} → ${to}`),
    done: (label, to) => `${label} : ${to}`,
    nothingMended: 'Il ne reste rien à annuler.',
    mendedOn: (at) => `Écrit le ${f.date(at)}`,
  };
}
