import type { ReviewReason } from '#core/views/review-view.ts';
import type { ReasonTitles, reviewWords as english } from '../en/review.ts';
import { lowerFirst, type Formats } from '../formats.ts';
import { toOutcome } from '../outcome.ts';

type Words = ReturnType<typeof english>;

const verdicts: Words['verdicts'] = {
  push: {
    title: 'Vivante, et rien n’est prévu',
    meaning: 'Une prochaine action cette semaine suffit à la faire avancer.',
  },
  requalify: {
    title: 'À regarder de plus près',
    meaning: 'Vérifiez le besoin, le budget, la date et qui décide avant d’y consacrer plus de temps.',
  },
  'close-lost': {
    title: 'Sans doute terminée',
    meaning: 'La laisser partir libère du temps pour celles qui peuvent se gagner.',
  },
};

const decisions: Words['decisions'] = {
  push: 'Relancer',
  requalify: 'Requalifier',
  'close-lost': 'Fermer comme perdue',
  keep: 'Laisser telle quelle',
};

export function reviewWords(f: Formats): Words {
  const deals = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'transaction', other: 'transactions' })}`;
  return {
    intro:
      'Les transactions qui appellent une décision. Dire non compte autant que relancer : ce qui part laisse du temps à ce qui peut se gagner.',
    noted: 'Les décisions sont seulement notées ici. C’est vous qui modifiez la transaction, sur sa fiche.',
    loading: 'Ouverture de la revue',
    progress: (decided, total) =>
      `${f.number(decided)} ${f.plural(decided, { one: 'décidée', other: 'décidées' })} sur ${f.number(total)}`,
    week: (monday) => `Semaine du ${f.day(monday)}`,
    narrowed: 'Seulement les transactions des filtres choisis dans les autres vues.',
    showAll: 'Voir toutes les transactions',
    changes: {
      title: (since) => `Depuis le ${f.date(since)}`,
      some: (count, amount, currency) =>
        count === 0 || amount === 0
          ? f.number(count)
          : `${f.number(count)} (${f.roundMoney(amount, currency)})`,
      added: 'Nouvelles',
      won: 'Gagnées',
      lost: 'Perdues',
      move: (label, count) => `${label} : ${f.number(count)}`,
      movedOn: 'Ont avancé',
      movedBack: 'Ont reculé',
      pushed: 'Date de fermeture repoussée',
      open: 'Transactions ouvertes',
      fromTo: (before, now) => `De ${f.number(before)} à ${f.number(now)}`,
      followed: (done, of) =>
        `Sur ${f.number(of)} ${f.plural(of, { one: 'décision', other: 'décisions' })} de la dernière revue, ${f.number(done)} ${f.plural(done, { one: 'a été suivie', other: 'ont été suivies' })} d’effet.`,
    },
    verdicts,
    decisions,
    later: 'Plus tard',
    facts: {
      amount: (amount, currency) => f.roundMoney(amount, currency),
      noAmount: 'sans montant',
      closeAt: (at) => `fermeture le ${f.date(at)}`,
      noCloseAt: 'sans date de fermeture',
      gone: 'Transaction illisible pour le moment',
    },
    reasonsTitle: 'Pourquoi',
    reason: (reason, titles) => reasonSentence(f, reason, titles),
    quotesTitle: 'Ce que l’acheteur a écrit',
    quote: (text, at) => `« ${text} » · ${f.date(at)}`,
    earlier: (decision, at) => `Décidé le ${f.date(at)} : ${lowerFirst(decisions[decision])}`,
    done: (decision, name) => `${name} : ${lowerFirst(decisions[decision])}. C’est noté.`,
    undo: 'Annuler',
    restTitle: (count) => `À venir (${f.number(count)})`,
    decidedTitle: (count) => `${f.plural(count, { one: 'Décidée', other: 'Décidées' })} (${f.number(count)})`,
    more: (shown, total) =>
      `Les ${f.number(shown)} qui pèsent le plus, sur ${deals(total)} qui appellent une décision.`,
    end: {
      title: 'La revue est terminée',
      outcome: (counts) =>
        toOutcome([
          [counts.push, `${f.number(counts.push)} à relancer`],
          [counts.requalify, `${f.number(counts.requalify)} à requalifier`],
          [counts['close-lost'], `${f.number(counts['close-lost'])} à fermer`],
          [
            counts.keep,
            `${f.number(counts.keep)} ${f.plural(counts.keep, { one: 'laissée telle quelle', other: 'laissées telles quelles' })}`,
          ],
        ]),
      less: (amount, currency) =>
        `${f.roundMoney(amount, currency)} de moins dans le pipeline, qui en devient plus vrai.`,
      closing: 'Reste à les fermer, sur leurs fiches :',
      moreLeft: (count) =>
        `Encore ${deals(count)} qui ${f.plural(count, { one: 'appelle', other: 'appellent' })} une décision.`,
      goOn: 'Voir les suivantes',
    },
    empty: {
      title: 'Aucune transaction n’appelle de décision',
      text: 'Les transactions ouvertes avancent, ont une prochaine action ou attendent pour une bonne raison. Revenez la semaine prochaine.',
    },
    notRead: {
      title: 'Le compte n’a pas encore été lu',
      text: 'La vue d’ensemble le lit une fois ; la revue travaille avec ce qu’elle y trouve.',
    },
  };
}

function reasonSentence(f: Formats, reason: ReviewReason, titles: ReasonTitles): string {
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'jour', other: 'jours' })}`;
  switch (reason.kind) {
    case 'status':
      return statusSentence(reason, days);
    case 'close-date-past':
      return `La date de fermeture est passée depuis ${days(reason.days)}`;
    case 'close-date-pushed':
      return `La date de fermeture a été repoussée ${f.number(reason.times)} fois`;
    case 'amount-down':
      return `Le montant a baissé de ${f.percent(reason.share)}`;
    case 'no-activity':
      return `Aucune activité depuis ${days(reason.days)}`;
    case 'no-next-activity':
      return 'Ni rendez-vous ni tâche à venir';
    case 'older-than-won':
      return `Ouverte depuis ${days(reason.days)} ; neuf transactions gagnées sur dix ont pris ${days(Math.round(reason.p90))} au plus`;
    case 'backwards':
      return 'Elle est revenue à une étape précédente';
    case 'single-contact':
      return 'Elle repose sur un seul contact';
    case 'signal':
      return `${titles.kind(reason.signalKind)}, e-mail du ${f.date(reason.at)}`;
    case 'rule':
      return titles.rule(reason.ruleId);
    case 'due-soon':
      return reason.days === 0
        ? 'La date de fermeture est aujourd’hui'
        : `La date de fermeture est dans ${days(reason.days)}`;
    case 'high-health':
      return `La santé est de ${f.number(reason.score)} sur 100`;
  }
}

function statusSentence(
  { status, days }: Extract<ReviewReason, { kind: 'status' }>,
  toDays: (count: number) => string,
): string {
  const since = days === null ? '' : ` : ${toDays(days)} dans cette étape`;
  const sentences = {
    moving: 'Elle avance',
    slow: `Plus lente que d’habitude${since}`,
    stalled: `Elle n’avance plus${since}`,
    silent: 'L’acheteur se tait depuis plus longtemps que d’habitude',
    paused: 'Elle est en pause',
  };
  return sentences[status];
}
