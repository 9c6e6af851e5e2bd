import type { StageRange } from '#core/baselines/baselines.ts';
import type { DealHealth, HealthFinding, StageStep } from '#core/health/health.ts';
import type { DealSignalsView } from '#core/views/signals-view.ts';
import type { Dictionary } from '#core/wording/dictionary.ts';

export interface Headline {
  /** The main reason, with its figures. */
  readonly reason: string;
  /** What else is going on, each in a sentence. */
  readonly others: readonly string[];
}

/**
 * Why the deal's status is what it is, in a few words with the figures: what a pause says, else the first finding, else
 * its pace. Where the figures come from follows below.
 */
export function dealToHeadline(
  words: Dictionary,
  { readAt }: Pick<DealSignalsView, 'readAt'>,
  health: DealHealth,
): Headline {
  if (health.status === 'closed') return { reason: words.deal.closed, others: [] };
  const pauses = health.pauses.map((pause) => words.health.pause(pause, readAt));
  const [main, ...others] = health.findings;
  const findings = others.map((finding) => findingToText(words, finding, health));
  if (health.status === 'paused') {
    const [reason = words.health.statuses.paused.meaning, ...more] = pauses;
    const all = health.findings.map((finding) => findingToText(words, finding, health));
    return { reason, others: [...pauseToQuotes(words, health), ...more, ...all] };
  }
  const lead = main ? findingToHeadline(words, main, health) : paceToHeadline(words, health);
  return { reason: lead.reason, others: [...lead.others, ...findings, ...pauses] };
}

/** The buyer's own words that ask for time. */
function pauseToQuotes({ group }: Dictionary, { pauses }: DealHealth): readonly string[] {
  return pauses.flatMap((pause) =>
    pause.kind === 'buyer-said' ? [`${group.openQuote}${pause.quote}${group.closeQuote}`] : [],
  );
}

function findingToHeadline(words: Dictionary, finding: HealthFinding, health: DealHealth): Headline {
  const stage = currentStage(health);
  const plain = { reason: findingToText(words, finding, health), others: [] };
  switch (finding.kind) {
    case 'slow':
    case 'stalled':
      return stage ? daysInStage(words, finding.days, stage.label, finding.range) : plain;
    case 'silent': {
      const days = wholeDays(words, finding.days);
      return { reason: words.dealCard.daysOfSilence(days, finding.usual), others: [] };
    }
    case 'moved-back':
    case 'pushed':
    case 'shrunk':
      return plain;
  }
}

function paceToHeadline(words: Dictionary, health: DealHealth): Headline {
  const stage = currentStage(health);
  if (!stage || stage.days === null) return { reason: words.dealCard.noHistory, others: [] };
  if (stage.days < 1) return { reason: words.dealCard.sinceToday(stage.label), others: [] };
  return daysInStage(words, stage.days, stage.label, stage.range);
}

function daysInStage(words: Dictionary, days: number, label: string, range: StageRange): Headline {
  return {
    reason: words.dealCard.daysInStage(wholeDays(words, days), label, range),
    others: [words.health.range(range)],
  };
}

/** A finding in one sentence. Days in a stage speak for themselves: the status before them says the rest. */
export function findingToText(words: Dictionary, finding: HealthFinding, { track }: DealHealth): string {
  const figures = words.health.finding(finding, track);
  const isPlain = finding.kind === 'slow' || finding.kind === 'stalled' || finding.kind === 'silent';
  return isPlain ? figures : words.dealCard.reason(words.health.findingTitles[finding.kind], figures);
}

export function currentStage({ track }: Pick<DealHealth, 'track'>): StageStep | null {
  return track.find(({ state }) => state === 'current') ?? null;
}

/** Whole days; the day that has only begun does not count. */
export function wholeDays({ health }: Dictionary, days: number): string {
  return health.track.days(Math.floor(days));
}
