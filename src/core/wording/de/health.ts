import type { StageRange } from '#core/baselines/baselines.ts';
import type { HealthFinding, Pause, StageStep } from '#core/health/health.ts';
import type { healthWords as english } from '../en/health.ts';
import type { Formats } from '../formats.ts';
import { healthEvidenceWords } from './health-evidence.ts';

type Words = ReturnType<typeof english>;

const statuses: Words['statuses'] = {
  moving: { label: 'In Bewegung', meaning: 'Nichts hält ihn auf: Tage und Antworten sind wie üblich.' },
  slow: { label: 'Langsam', meaning: 'Länger in dieser Phase als üblich.' },
  stalled: { label: 'Steht still', meaning: 'Weit länger in dieser Phase als üblich.' },
  silent: { label: 'Keine Antwort', meaning: 'Der Käufer schweigt länger als üblich.' },
  paused: { label: 'Pausiert', meaning: 'Es gibt einen Grund zu warten, daher zählt kein Tag dagegen.' },
  closed: { label: 'Abgeschlossen', meaning: 'Ein abgeschlossener Deal hat keine Punkte.' },
};

const roles: Words['roles'] = {
  prospecting: 'Akquise',
  qualification: 'Qualifizierung',
  meeting: 'Termin oder Demo',
  proposal: 'Angebot',
  negotiation: 'Verhandlung',
  signature: 'Unterschrift',
  'after-sales': 'Nach dem Verkauf',
};

const parts: Words['parts'] = {
  pace: { label: 'Tempo', meaning: 'Tage in dieser Phase, verglichen mit Ihren gewonnenen Deals.' },
  contact: { label: 'Kontakt', meaning: 'Wie lange der Käufer schon schweigt.' },
  movement: {
    label: 'Richtung',
    meaning: 'Phase zurück, Abschlussdatum verschoben, Betrag gesunken: je ein Drittel.',
  },
  evidence: { label: 'Was belegt ist', meaning: 'Was diese Phase verlangt, soweit es belegt ist.' },
  'next-step': {
    label: 'Nächster Schritt',
    meaning: 'Eine geplante Aktivität oder die Schritte des Playbooks, rechtzeitig.',
  },
};

export function healthWords(f: Formats): Words {
  return {
    title: 'Zustand',
    score: (score) => `${f.number(score)} von 100`,
    noScore: 'Abgeschlossene Deals haben keine Punkte.',
    statuses,
    pausedUntil: (until) => `Pausiert bis ${f.date(until)}`,
    findingTitles: {
      slow: 'Langsamer als üblich',
      stalled: 'Steht still',
      silent: 'Seit einer Weile keine Antwort',
      'moved-back': 'Eine Phase zurückgesetzt',
      pushed: 'Abschlussdatum verschoben',
      shrunk: 'Betrag gesunken',
    },
    range: (range) => rangeSentence(f, range),
    finding: (finding, track) => findingSentence(f, finding, track),
    pause: (pause, now) => pauseSentence(f, pause, now),
    partsTitle: 'Wie die Punkte zustande kommen',
    parts,
    partPoints: ({ points, outOf }) => `${f.number(points)} von ${f.number(outOf)}`,
    roles,
    track: trackWords(f),
    ...healthEvidenceWords(f),
  };
}

function dayCount(f: Formats, days: number): string {
  return `${f.number(days)} ${f.plural(days, { one: 'Tag', other: 'Tage' })}`;
}

/** After prepositions that take the dative, such as `von` and `nach`. */
function dayCountDative(f: Formats, days: number): string {
  return `${f.number(days)} ${f.plural(days, { one: 'Tag', other: 'Tagen' })}`;
}

function rangeSentence(f: Formats, { source, median, p90, n }: StageRange): string {
  const usual = Math.max(1, Math.round(median));
  const most = f.number(Math.max(1, Math.ceil(p90)));
  switch (source) {
    case 'stage':
      return `Ihre ${f.number(n)} gewonnenen Deals blieben hier etwa ${dayCount(f, usual)}, neun von zehn höchstens ${most}.`;
    case 'pipeline':
      return `Für diese Phase wurden zu wenige Deals gewonnen. Über alle Phasen der Pipeline dauerte eine Phase etwa ${dayCount(f, usual)}, neun von zehn höchstens ${most} (${f.number(n)} Fälle).`;
    case 'setting':
      return `Ihre gewonnenen Deals reichen dafür noch nicht: Maßstab sind ${dayCount(f, usual)} aus Ihren Einstellungen.`;
  }
}

function findingSentence(f: Formats, finding: HealthFinding, track: readonly StageStep[]): string {
  const money = (amount: number, currency: string | null) =>
    currency ? f.money(amount, currency) : f.number(amount);
  switch (finding.kind) {
    case 'slow':
    case 'stalled':
      return `${dayCount(f, finding.days)} in dieser Phase. ${rangeSentence(f, finding.range)}`;
    case 'silent':
      return `${dayCount(f, finding.days)} ohne Nachricht vom Käufer. ${usualSilence(f, finding)}`;
    case 'moved-back':
      return `Von „${stageName(track, finding.fromStageId)}“ nach „${stageName(track, finding.toStageId)}“ am ${f.date(finding.at)}.`;
    case 'pushed':
      return `${f.number(finding.times)}-mal nach hinten, insgesamt um ${dayCount(f, finding.days)}.`;
    case 'shrunk':
      return `Von ${money(finding.from, finding.currency)} auf ${money(finding.to, finding.currency)} (${f.percent(-(1 - finding.to / finding.from))}).`;
  }
}

function usualSilence(f: Formats, { usual, n }: Extract<HealthFinding, { kind: 'silent' }>): string {
  const days = Math.ceil(usual);
  return n === 0
    ? `Ihre Einstellung hält ${dayCount(f, days)} für üblich.`
    : `Bei gewonnenen Deals kamen neun von zehn Antworten nach höchstens ${dayCountDative(f, days)} (${f.number(n)} Antworten).`;
}

function stageName(track: readonly StageStep[], stageId: string): string {
  return track.find((step) => step.stageId === stageId)?.label || 'archivierte Phase';
}

function pauseSentence(f: Formats, pause: Pause, now: number): string {
  switch (pause.kind) {
    case 'next-activity':
      return `Nächste Aktivität: ${f.relativeDay(pause.until, now)}. Kein Grund zur Sorge.`;
    case 'snoozed':
      return `Zurückgestellt bis ${f.date(pause.until)}.`;
    case 'buyer-said':
      return `Der Käufer hat am ${f.date(pause.at)} um Zeit gebeten. Wir kommen am ${f.date(pause.until)} darauf zurück.`;
    case 'quiet-season':
      return `Eine ruhige Zeit: Vor dem ${f.date(pause.until)} werden wenige Ihrer Deals abgeschlossen.`;
  }
}

function trackWords(f: Formats): Words['track'] {
  return {
    title: 'Phasen',
    states: { done: 'Durchlaufen', skipped: 'Übersprungen', current: 'Jetzt', ahead: 'Kommt noch' },
    unknownStage: 'Archivierte Phase',
    days: (days) => dayCount(f, days),
    usual: ({ median, source }) => {
      const days = f.number(Math.max(1, Math.round(median)));
      return source === 'setting' ? `Einstellung: ${days}` : `üblich: ${days}`;
    },
    vague: {
      title: (label) => `„${label}“ ist schwer zu beobachten`,
      hint: 'Eine Phase hilft am meisten, wenn jeder sieht, ob ein Deal darin ist, etwa „Angebot gesendet“ oder „Demo gezeigt“. Ein Admin kann sie umbenennen oder in den Einstellungen angeben, welchem Schritt des Verkaufs sie entspricht.',
    },
  };
}
