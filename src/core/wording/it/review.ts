import type { ReviewReason } from '#core/views/review-view.ts';
import type { ReasonTitles, reviewWords as english } from '../en/review.ts';
import { lowerFirst, type Formats } from '../formats.ts';
import { toOutcome } from '../outcome.ts';
import { capitalDal, del, il } from './articles.ts';

type Words = ReturnType<typeof english>;

const verdicts: Words['verdicts'] = {
  push: {
    title: 'Viva, ma senza nulla in programma',
    meaning: 'Un prossimo passo questa settimana la tiene in moto.',
  },
  requalify: {
    title: 'Merita un secondo sguardo',
    meaning: 'Verificare esigenza, budget, data e chi decide prima di dedicarle altro tempo.',
  },
  'close-lost': {
    title: 'Molto probabilmente finita',
    meaning: 'Lasciarla andare fa spazio alle trattative che si possono vincere.',
  },
};

const decisions: Words['decisions'] = {
  push: 'Rilanciare',
  requalify: 'Riqualificare',
  'close-lost': 'Chiudere come persa',
  keep: 'Lasciare com’è',
};

export function reviewWords(f: Formats): Words {
  return {
    intro:
      'Trattative che chiedono una decisione. Dire di no conta quanto rilanciare: ciò che si lascia andare dà tempo a ciò che si può vincere.',
    noted: 'Qui le decisioni vengono solo annotate. La trattativa resta da modificare, nel suo record.',
    loading: 'Apertura della revisione',
    progress: (decided, total) =>
      `${f.number(decided)} ${f.plural(decided, { one: 'decisa', other: 'decise' })} su ${f.number(total)}`,
    week: (monday) => `Settimana ${del(f.day(monday))}`,
    narrowed: 'Solo trattative dei filtri scelti nelle altre viste.',
    showAll: 'Mostra tutte le trattative',
    changes: {
      title: (since) => `${capitalDal(f.date(since))}`,
      some: (count, amount, currency) =>
        count === 0 || amount === 0
          ? f.number(count)
          : `${f.number(count)} (${f.roundMoney(amount, currency)})`,
      added: 'Nuove',
      won: 'Vinte',
      lost: 'Perse',
      move: (label, count) => `${label}: ${f.number(count)}`,
      movedOn: 'Avanzate',
      movedBack: 'Tornate indietro',
      pushed: 'Data di chiusura rinviata',
      open: 'Trattative aperte',
      fromTo: (before, now) => `${f.number(before)} → ${f.number(now)}`,
      followed: (done, of) =>
        `Su ${f.number(of)} ${f.plural(of, { one: 'decisione', other: 'decisioni' })} dell’ultima revisione, ${f.number(done)} ${f.plural(done, { one: 'si è realizzata', other: 'si sono realizzate' })}.`,
    },
    verdicts,
    decisions,
    later: 'Più tardi',
    facts: {
      amount: (amount, currency) => f.roundMoney(amount, currency),
      noAmount: 'senza importo',
      closeAt: (at) => `chiusura ${f.date(at)}`,
      noCloseAt: 'senza data di chiusura',
      gone: 'Una trattativa che ora non si può leggere',
    },
    reasonsTitle: 'Perché',
    reason: (reason, titles) => reasonSentence(f, reason, titles),
    quotesTitle: 'Che cosa ha scritto l’acquirente',
    quote: (text, at) => `“${text}” · ${f.date(at)}`,
    earlier: (decision, at) => `Deciso ${il(f.date(at))}: ${lowerFirst(decisions[decision])}`,
    done: (decision, name) => `${name}: ${lowerFirst(decisions[decision])}. Annotato.`,
    undo: 'Annulla',
    restTitle: (count) => `Da vedere (${f.number(count)})`,
    decidedTitle: (count) => `${f.plural(count, { one: 'Decisa', other: 'Decise' })} (${f.number(count)})`,
    more: (shown, total) =>
      `Le ${f.number(shown)} di maggior peso, su ${f.number(total)} trattative che chiedono una decisione.`,
    end: {
      title: 'La revisione è finita',
      outcome: (counts) =>
        toOutcome([
          [counts.push, `${f.number(counts.push)} da rilanciare`],
          [counts.requalify, `${f.number(counts.requalify)} da riqualificare`],
          [counts['close-lost'], `${f.number(counts['close-lost'])} da chiudere`],
          [
            counts.keep,
            `${f.number(counts.keep)} ${f.plural(counts.keep, { one: 'tenuta', other: 'tenute' })}`,
          ],
        ]),
      less: (amount, currency) =>
        `${f.roundMoney(amount, currency)} in meno nella pipeline, che ora è più vera.`,
      closing: 'Ora chiudere queste nei loro record:',
      moreLeft: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'altra trattativa chiede', other: 'altre trattative chiedono' })} una decisione.`,
      goOn: 'Mostra le prossime',
    },
    empty: {
      title: 'Nessuna trattativa chiede una decisione',
      text: 'Le trattative aperte si muovono, hanno un prossimo passo o sono state messe da parte per un motivo. Tornare la settimana prossima.',
    },
    notRead: {
      title: 'L’account non è ancora stato letto',
      text: 'La panoramica lo legge una volta; la revisione lavora con ciò che ha trovato.',
    },
  };
}

function reasonSentence(f: Formats, reason: ReviewReason, titles: ReasonTitles): string {
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'giorno', other: 'giorni' })}`;
  switch (reason.kind) {
    case 'status':
      return statusSentence(reason, days);
    case 'close-date-past':
      return `La data di chiusura era ${days(reason.days)} fa`;
    case 'close-date-pushed':
      return `La data di chiusura è stata rinviata ${f.number(reason.times)} ${f.plural(reason.times, { one: 'volta', other: 'volte' })}`;
    case 'amount-down':
      return `L’importo è sceso ${del(f.percent(reason.share))}`;
    case 'no-activity':
      return `Nessuna attività da ${days(reason.days)}`;
    case 'no-next-activity':
      return 'Nessuna riunione o task in programma';
    case 'older-than-won':
      return `Aperta da ${days(reason.days)}; nove trattative vinte su dieci ne hanno richiesti al massimo ${f.number(Math.round(reason.p90))}`;
    case 'backwards':
      return 'È tornata a una fase precedente';
    case 'single-contact':
      return 'Dipende da un solo contatto';
    case 'signal':
      return `${titles.kind(reason.signalKind)}, e-mail ${del(f.date(reason.at))}`;
    case 'rule':
      return titles.rule(reason.ruleId);
    case 'due-soon':
      return reason.days === 0
        ? 'La data di chiusura è oggi'
        : `La data di chiusura è fra ${days(reason.days)}`;
    case 'high-health':
      return `La salute è ${f.number(reason.score)} su 100`;
  }
}

function statusSentence(
  { status, days }: Extract<ReviewReason, { kind: 'status' }>,
  toDays: (count: number) => string,
): string {
  const since = days === null ? '' : `: ${toDays(days)} in questa fase`;
  const sentences = {
    moving: 'Si muove',
    slow: `Più lenta del solito${since}`,
    stalled: `È ferma${since}`,
    silent: 'L’acquirente tace da più tempo del solito',
    paused: 'È in pausa',
  };
  return sentences[status];
}
