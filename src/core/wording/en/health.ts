import type { StageRange } from '#core/baselines/baselines.ts';
import type {
  DealHealth,
  HealthFinding,
  HealthPart,
  Pause,
  StageRole,
  StageStep,
} from '#core/health/health.ts';
import type { Formats } from '../formats.ts';
import { healthEvidenceWords } from './health-evidence.ts';

type Status = DealHealth['status'];
type Track = readonly StageStep[];

const statuses: Record<Status, { readonly label: string; readonly meaning: string }> = {
  moving: { label: 'On the move', meaning: 'Nothing holds it up: days and answers are as usual.' },
  slow: { label: 'Slow', meaning: 'Longer in this stage than usual.' },
  stalled: { label: 'Standing still', meaning: 'Far longer in this stage than usual.' },
  silent: { label: 'No answer', meaning: 'The buyer has been silent for longer than usual.' },
  paused: { label: 'Paused', meaning: 'There is a reason to wait, so no day is counted against it.' },
  closed: { label: 'Closed', meaning: 'A closed deal has no score.' },
};

const roles: Record<StageRole, string> = {
  prospecting: 'Prospecting',
  qualification: 'Qualifying',
  meeting: 'Meeting or demo',
  proposal: 'Proposal',
  negotiation: 'Negotiating',
  signature: 'Signing',
  'after-sales': 'After sales',
};

const parts: Record<HealthPart['id'], { readonly label: string; readonly meaning: string }> = {
  pace: { label: 'Pace', meaning: 'Days in this stage against the deals you won.' },
  contact: { label: 'Contact', meaning: 'How long the buyer has been silent.' },
  movement: {
    label: 'Direction',
    meaning: 'Stage moved back, close date pushed, amount down: a third each.',
  },
  evidence: { label: 'What is proved', meaning: 'What this stage asks for, as far as it is proved.' },
  'next-step': { label: 'Next step', meaning: 'An activity ahead, or the steps of the playbook in time.' },
};

const findingTitles: Record<HealthFinding['kind'], string> = {
  slow: 'Slower than usual',
  stalled: 'Standing still',
  silent: 'No answer for a while',
  'moved-back': 'Moved back a stage',
  pushed: 'Close date pushed',
  shrunk: 'Amount has come down',
};

const trackStates: Record<StageStep['state'], string> = {
  done: 'Passed',
  skipped: 'Skipped',
  current: 'Now',
  ahead: 'Ahead',
};

/** What the deal's card says about its movement: status, findings with their figures, pauses, score, stages. */
export function healthWords(f: Formats) {
  return {
    title: 'Health',
    score: (score: number) => `${f.number(score)} out of 100`,
    noScore: 'Closed deals have no score.',
    statuses,
    pausedUntil: (until: number) => `Paused until ${f.date(until)}`,
    ...findingWords(f),
    pause: (pause: Pause, now: number) => pauseSentence(f, pause, now),
    partsTitle: 'How the score comes about',
    parts,
    partPoints: ({ points, outOf }: HealthPart) => `${f.number(points)} of ${f.number(outOf)}`,
    roles,
    track: trackWords(f),
    ...healthEvidenceWords(f),
  };
}

function dayCount(f: Formats, days: number): string {
  return `${f.number(days)} ${f.plural(days, { one: 'day', other: 'days' })}`;
}

/** Where a range comes from, with its figures and the number that it rests on. */
function rangeSentence(f: Formats, { source, median, p90, n }: StageRange): string {
  const usual = Math.max(1, Math.round(median));
  const most = Math.max(1, Math.ceil(p90));
  switch (source) {
    case 'stage':
      return `The ${f.number(n)} deals you won spent about ${dayCount(f, usual)} here, nine in ten at most ${f.number(most)}.`;
    case 'pipeline':
      return `Too few deals were won to tell for this stage. Over all stages of the pipeline a stay took about ${dayCount(f, usual)}, nine in ten at most ${f.number(most)} (${f.number(n)} stays).`;
    case 'setting':
      return `Your won deals cannot tell yet: measured against the ${dayCount(f, usual)} in your settings.`;
  }
}

function findingWords(f: Formats) {
  const money = (amount: number, currency: string | null) =>
    currency ? f.money(amount, currency) : f.number(amount);
  return {
    findingTitles,
    range: (range: StageRange) => rangeSentence(f, range),
    /** One sentence or two, with the figures. The track names the stages. */
    finding: (finding: HealthFinding, track: Track): string => {
      switch (finding.kind) {
        case 'slow':
        case 'stalled':
          return `${dayCount(f, finding.days)} in this stage. ${rangeSentence(f, finding.range)}`;
        case 'silent':
          return `${dayCount(f, finding.days)} without a word from the buyer. ${usualSilence(f, finding)}`;
        case 'moved-back':
          return `From ${stageName(track, finding.fromStageId)} to ${stageName(track, finding.toStageId)} on ${f.date(finding.at)}.`;
        case 'pushed':
          return `${f.number(finding.times)} times later, by ${dayCount(f, finding.days)} in all.`;
        case 'shrunk':
          return `From ${money(finding.from, finding.currency)} to ${money(finding.to, finding.currency)} (${f.percent(-(1 - finding.to / finding.from))}).`;
      }
    },
  };
}

function usualSilence(f: Formats, { usual, n }: Extract<HealthFinding, { kind: 'silent' }>): string {
  const days = dayCount(f, Math.ceil(usual));
  return n === 0
    ? `Your setting calls ${days} usual.`
    : `In the deals you won, nine in ten answers came within ${days} (${f.number(n)} answers).`;
}

function stageName(track: Track, stageId: string): string {
  return track.find((step) => step.stageId === stageId)?.label || 'an archived stage';
}

function pauseSentence(f: Formats, pause: Pause, now: number): string {
  switch (pause.kind) {
    case 'next-activity':
      return `Next activity: ${f.relativeDay(pause.until, now)}. Nothing to worry about.`;
    case 'snoozed':
      return `Set aside until ${f.date(pause.until)}.`;
    case 'buyer-said':
      return `The buyer asked for time on ${f.date(pause.at)}. We come back to it on ${f.date(pause.until)}.`;
    case 'quiet-season':
      return `A quiet season: few of your deals close before ${f.date(pause.until)}.`;
  }
}

function trackWords(f: Formats) {
  return {
    title: 'Stages',
    states: trackStates,
    unknownStage: 'Archived stage',
    days: (days: number) => dayCount(f, days),
    /** Beside the days in a stage. */
    usual: ({ median, source }: StageRange) => {
      const days = f.number(Math.max(1, Math.round(median)));
      return source === 'setting' ? `setting: ${days}` : `usually ${days}`;
    },
    vague: {
      title: (label: string) => `“${label}” is hard to observe`,
      hint: 'A stage works best when everybody can see whether a deal is in it, such as “Proposal sent” or “Demo held”. An admin can rename it or say in the settings which step of the sale it is.',
    },
  };
}
