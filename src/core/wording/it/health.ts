import type { StageRange } from '#core/baselines/baselines.ts';
import type { HealthFinding, Pause, StageStep } from '#core/health/health.ts';
import type { healthWords as english } from '../en/health.ts';
import type { Formats } from '../formats.ts';
import { healthEvidenceWords } from './health-evidence.ts';
import { al, capitalIl, del, il } from './articles.ts';

type Words = ReturnType<typeof english>;

const statuses: Words['statuses'] = {
  moving: { label: 'In movimento', meaning: 'Niente la trattiene: giorni e risposte sono come al solito.' },
  slow: { label: 'Lenta', meaning: 'In questa fase da più tempo del solito.' },
  stalled: { label: 'Ferma', meaning: 'In questa fase da molto più tempo del solito.' },
  silent: { label: 'Senza risposta', meaning: 'L’acquirente tace da più tempo del solito.' },
  paused: { label: 'In pausa', meaning: 'C’è un motivo per attendere: nessun giorno le viene contato.' },
  closed: { label: 'Chiusa', meaning: 'Una trattativa chiusa non ha punteggio.' },
};

const roles: Words['roles'] = {
  prospecting: 'Ricerca clienti',
  qualification: 'Qualificazione',
  meeting: 'Incontro o demo',
  proposal: 'Proposta',
  negotiation: 'Negoziazione',
  signature: 'Firma',
  'after-sales': 'Post-vendita',
};

const parts: Words['parts'] = {
  pace: { label: 'Ritmo', meaning: 'I giorni in questa fase rispetto alle trattative vinte.' },
  contact: { label: 'Contatto', meaning: 'Da quanto tempo l’acquirente tace.' },
  movement: {
    label: 'Direzione',
    meaning: 'Fase tornata indietro, data di chiusura rinviata, importo calato: un terzo ciascuno.',
  },
  evidence: { label: 'Che cosa è provato', meaning: 'Ciò che questa fase richiede, per quanto è provato.' },
  'next-step': {
    label: 'Prossimo passo',
    meaning: 'Un’attività in programma, o i passi del playbook fatti in tempo.',
  },
};

const findingTitles: Words['findingTitles'] = {
  slow: 'Più lenta del solito',
  stalled: 'Ferma',
  silent: 'Nessuna risposta da un po’',
  'moved-back': 'Tornata a una fase precedente',
  pushed: 'Data di chiusura rinviata',
  shrunk: 'Importo in calo',
};

export function healthWords(f: Formats): Words {
  return {
    title: 'Salute',
    score: (score) => `${f.number(score)} su 100`,
    noScore: 'Le trattative chiuse non hanno punteggio.',
    statuses,
    pausedUntil: (until) => `In pausa fino ${al(f.date(until))}`,
    findingTitles,
    range: (range) => rangeSentence(f, range),
    finding: (finding, track) => findingSentence(f, finding, track),
    pause: (pause, now) => pauseSentence(f, pause, now),
    partsTitle: 'Da dove viene il punteggio',
    parts,
    partPoints: ({ points, outOf }) => `${f.number(points)} su ${f.number(outOf)}`,
    roles,
    track: trackWords(f),
    ...healthEvidenceWords(f),
  };
}

function dayCount(f: Formats, days: number): string {
  return `${f.number(days)} ${f.plural(days, { one: 'giorno', other: 'giorni' })}`;
}

function rangeSentence(f: Formats, { source, median, p90, n }: StageRange): string {
  const usual = dayCount(f, Math.max(1, Math.round(median)));
  const most = f.number(Math.max(1, Math.ceil(p90)));
  switch (source) {
    case 'stage':
      return `Le ${f.number(n)} trattative vinte sono rimaste qui circa ${usual}, nove su dieci al massimo ${most}.`;
    case 'pipeline':
      return `Troppo poche trattative vinte per giudicare questa fase. Su tutte le fasi della pipeline una permanenza è durata circa ${usual}, nove su dieci al massimo ${most} (${f.number(n)} permanenze).`;
    case 'setting':
      return `Le trattative vinte non bastano ancora: il riferimento è di ${usual}, dalle impostazioni.`;
  }
}

function findingSentence(f: Formats, finding: HealthFinding, track: readonly StageStep[]): string {
  const money = (amount: number, currency: string | null) =>
    currency ? f.money(amount, currency) : f.number(amount);
  switch (finding.kind) {
    case 'slow':
    case 'stalled':
      return `${dayCount(f, finding.days)} in questa fase. ${rangeSentence(f, finding.range)}`;
    case 'silent':
      return `${dayCount(f, finding.days)} senza una parola dell’acquirente. ${usualSilence(f, finding)}`;
    case 'moved-back':
      return `Da “${stageName(track, finding.fromStageId)}” a “${stageName(track, finding.toStageId)}” ${il(f.date(finding.at))}.`;
    case 'pushed':
      return `Rinviata ${f.number(finding.times)} ${f.plural(finding.times, { one: 'volta', other: 'volte' })}, di ${dayCount(f, finding.days)} in tutto.`;
    case 'shrunk':
      return `Da ${money(finding.from, finding.currency)} a ${money(finding.to, finding.currency)} (${f.percent(-(1 - finding.to / finding.from))}).`;
  }
}

function usualSilence(f: Formats, { usual, n }: Extract<HealthFinding, { kind: 'silent' }>): string {
  const days = dayCount(f, Math.ceil(usual));
  return n === 0
    ? `Secondo le impostazioni ${days} ${f.plural(Math.ceil(usual), { one: 'è usuale', other: 'sono usuali' })}.`
    : `Nelle trattative vinte, nove risposte su dieci sono arrivate entro ${days} (${f.number(n)} risposte).`;
}

function stageName(track: readonly StageStep[], stageId: string): string {
  return track.find((step) => step.stageId === stageId)?.label || 'fase archiviata';
}

function pauseSentence(f: Formats, pause: Pause, now: number): string {
  switch (pause.kind) {
    case 'next-activity':
      return `Prossima attività: ${f.relativeDay(pause.until, now)}. Niente di cui preoccuparsi.`;
    case 'snoozed':
      return `Messa da parte fino ${al(f.date(pause.until))}.`;
    case 'buyer-said':
      return `${capitalIl(f.date(pause.at))} l’acquirente ha chiesto tempo. Se ne riparla ${il(f.date(pause.until))}.`;
    case 'quiet-season':
      return `Stagione tranquilla: poche trattative si chiudono prima ${del(f.date(pause.until))}.`;
  }
}

function trackWords(f: Formats): Words['track'] {
  return {
    title: 'Fasi',
    states: { done: 'Superata', skipped: 'Saltata', current: 'Attuale', ahead: 'Successiva' },
    unknownStage: 'Fase archiviata',
    days: (days) => dayCount(f, days),
    usual: ({ median, source }) => {
      const days = f.number(Math.max(1, Math.round(median)));
      return source === 'setting' ? `impostato: ${days}` : `di solito ${days}`;
    },
    vague: {
      title: (label) => `“${label}” è difficile da osservare`,
      hint: 'Una fase funziona meglio quando tutti vedono se una trattativa ci si trova, come “Proposta inviata” o “Demo fatta”. Un amministratore può rinominarla o indicare nelle impostazioni a quale passaggio della vendita corrisponde.',
    },
  };
}
