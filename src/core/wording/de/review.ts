import type { ReviewReason } from '#core/views/review-view.ts';
import type { ReasonTitles, reviewWords as english } from '../en/review.ts';
import type { Formats } from '../formats.ts';
import { toOutcome } from '../outcome.ts';

type Words = ReturnType<typeof english>;

const verdicts: Words['verdicts'] = {
  push: {
    title: 'Lebendig, aber ohne nächsten Termin',
    meaning: 'Ein nächster Schritt in dieser Woche hält den Deal in Gang.',
  },
  requalify: {
    title: 'Einen zweiten Blick wert',
    meaning: 'Prüfen Sie Bedarf, Budget, Termin und Entscheider, bevor mehr Zeit hineinfließt.',
  },
  'close-lost': {
    title: 'Höchstwahrscheinlich vorbei',
    meaning: 'Loslassen schafft Platz für die Deals, die sich gewinnen lassen.',
  },
};

const decisions: Words['decisions'] = {
  push: 'Vorantreiben',
  requalify: 'Neu qualifizieren',
  'close-lost': 'Als verloren schließen',
  keep: 'So lassen',
};

/** The same decisions in the past, for what was decided. */
const decided: Words['decisions'] = {
  push: 'wird vorangetrieben',
  requalify: 'wird neu qualifiziert',
  'close-lost': 'wird als verloren geschlossen',
  keep: 'bleibt, wie er ist',
};

export function reviewWords(f: Formats): Words {
  return {
    intro:
      'Deals, die eine Entscheidung brauchen. Ein Nein zählt so viel wie ein Vorantreiben: Was losgelassen wird, gibt Zeit für das, was zu gewinnen ist.',
    noted: 'Entscheidungen werden hier nur notiert. Den Deal selbst ändern Sie an seinem Datensatz.',
    loading: 'Das Review wird geöffnet',
    progress: (done, total) => `${f.number(done)} von ${f.number(total)} entschieden`,
    week: (monday) => `Woche vom ${f.day(monday)}`,
    narrowed: 'Nur Deals der Filter, die Sie in den anderen Ansichten gewählt haben.',
    showAll: 'Alle Deals anzeigen',
    changes: {
      title: (since) => `Seit dem ${f.date(since)}`,
      some: (count, amount, currency) =>
        count === 0 || amount === 0
          ? f.number(count)
          : `${f.number(count)} (${f.roundMoney(amount, currency)})`,
      added: 'Neu',
      won: 'Gewonnen',
      lost: 'Verloren',
      move: (label, count) => `${label}: ${f.number(count)}`,
      movedOn: 'Vorangekommen',
      movedBack: 'Zurückgesetzt',
      pushed: 'Abschlussdatum verschoben',
      open: 'Offene Deals',
      fromTo: (before, now) => `${f.number(before)} → ${f.number(now)}`,
      followed: (done, of) =>
        `Von ${f.number(of)} ${f.plural(of, { one: 'Entscheidung', other: 'Entscheidungen' })} des letzten Reviews ${f.plural(done, { one: 'wurde', other: 'wurden' })} ${f.number(done)} umgesetzt.`,
    },
    verdicts,
    decisions,
    later: 'Später',
    facts: {
      amount: (amount, currency) => f.roundMoney(amount, currency),
      noAmount: 'kein Betrag',
      closeAt: (at) => `Abschlussdatum ${f.date(at)}`,
      noCloseAt: 'kein Abschlussdatum',
      gone: 'Ein Deal, der gerade nicht lesbar ist',
    },
    reasonsTitle: 'Warum',
    reason: (reason, titles) => reasonSentence(f, reason, titles),
    quotesTitle: 'Was der Käufer schrieb',
    quote: (text, at) => `„${text}“ · ${f.date(at)}`,
    earlier: (decision, at) => `Entschieden am ${f.date(at)}: ${decided[decision]}`,
    done: (decision, name) => `${name}: ${decided[decision]}. Notiert.`,
    undo: 'Rückgängig machen',
    restTitle: (count) => `Noch offen (${f.number(count)})`,
    decidedTitle: (count) => `Entschieden (${f.number(count)})`,
    more: (shown, total) =>
      `Die ${f.number(shown)}, bei denen am meisten auf dem Spiel steht, von ${f.number(total)} Deals, die eine Entscheidung brauchen.`,
    end: endWords(f),
    empty: {
      title: 'Kein Deal braucht eine Entscheidung',
      text: 'Die offenen Deals bewegen sich, haben einen nächsten Schritt oder wurden aus gutem Grund zurückgestellt. Kommen Sie nächste Woche wieder.',
    },
    notRead: {
      title: 'Der Account wurde noch nicht gelesen',
      text: 'Die Übersicht liest ihn einmal; das Review arbeitet mit dem, was sie gefunden hat.',
    },
  };
}

function endWords(f: Formats): Words['end'] {
  return {
    title: 'Das Review ist fertig',
    outcome: (counts) =>
      toOutcome([
        [counts.push, `${f.number(counts.push)} vorantreiben`],
        [counts.requalify, `${f.number(counts.requalify)} neu qualifizieren`],
        [counts['close-lost'], `${f.number(counts['close-lost'])} schließen`],
        [counts.keep, `${f.number(counts.keep)} unverändert`],
      ]),
    less: (amount, currency) =>
      `${f.roundMoney(amount, currency)} weniger in der Pipeline, und näher an der Wirklichkeit.`,
    closing: 'Schließen Sie jetzt diese an ihren Datensätzen:',
    moreLeft: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'weiterer Deal braucht', other: 'weitere Deals brauchen' })} eine Entscheidung.`,
    goOn: 'Die nächsten anzeigen',
  };
}

function reasonSentence(f: Formats, reason: ReviewReason, titles: ReasonTitles): string {
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'Tag', other: 'Tage' })}`;
  /** After `vor`, `seit` and `in`. */
  const inDays = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'Tag', other: 'Tagen' })}`;
  switch (reason.kind) {
    case 'status':
      return statusSentence(reason, days);
    case 'close-date-past':
      return `Das Abschlussdatum war vor ${inDays(reason.days)}`;
    case 'close-date-pushed':
      return `Das Abschlussdatum rückte ${f.number(reason.times)}-mal nach hinten`;
    case 'amount-down':
      return `Der Betrag ist um ${f.percent(reason.share)} gesunken`;
    case 'no-activity':
      return `Seit ${inDays(reason.days)} keine Aktivität`;
    case 'no-next-activity':
      return 'Kein Meeting und keine Aufgabe geplant';
    case 'older-than-won':
      return `${days(reason.days)} alt; neun von zehn gewonnenen Deals brauchten höchstens ${days(Math.round(reason.p90))}`;
    case 'backwards':
      return 'In eine frühere Phase zurückgesetzt';
    case 'single-contact':
      return 'Hängt an einem einzigen Kontakt';
    case 'signal':
      return `${titles.kind(reason.signalKind)}, E-Mail vom ${f.date(reason.at)}`;
    case 'rule':
      return titles.rule(reason.ruleId);
    case 'due-soon':
      return reason.days === 0
        ? 'Das Abschlussdatum ist heute'
        : `Das Abschlussdatum ist in ${inDays(reason.days)}`;
    case 'high-health':
      return `Zustand: ${f.number(reason.score)} von 100`;
  }
}

function statusSentence(
  { status, days }: Extract<ReviewReason, { kind: 'status' }>,
  toDays: (count: number) => string,
): string {
  const since = days === null ? '' : `: ${toDays(days)} in dieser Phase`;
  const sentences = {
    moving: 'In Bewegung',
    slow: `Langsamer als üblich${since}`,
    stalled: `Steht still${since}`,
    silent: 'Der Käufer schweigt länger als üblich',
    paused: 'Pausiert',
  };
  return sentences[status];
}
