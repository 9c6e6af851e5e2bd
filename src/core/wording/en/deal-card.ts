import type { RangeSource, StageRange } from '#core/baselines/baselines.ts';
import type { RuleSubject } from '#core/quality/rule.ts';
import { lowerFirst } from '../formats.ts';
import type { Formats } from '../formats.ts';

/** What the cards say around movement and data quality; health, steps and rules have words of their own. */
export function dealCardWords(f: Formats) {
  return {
    outOfHundred: 'out of 100',
    noAmount: 'no amount yet',
    noHistory: 'HubSpot keeps no dates for this stage, so its days are not counted.',
    sinceToday: (stage: string) => `In ${stage} since today.`,
    /** @param spent as `12 days` */
    daysInStage: (spent: string, stage: string, { median, source }: StageRange) =>
      source === 'setting'
        ? `${spent} in ${stage}, ${f.number(Math.round(median))} by your settings`
        : `${spent} in ${stage}, usually ${f.number(Math.max(1, Math.round(median)))}`,
    /** @param spent as `36 days`; @param usual in days */
    daysOfSilence: (spent: string, usual: number) =>
      `${spent} without a word from the buyer, usually up to ${f.number(Math.ceil(usual))}`,
    /** A finding in one sentence: what happened, and its figures. */
    reason: (title: string, figures: string) => `${title}: ${lowerFirst(figures)}`,
    next: {
      title: 'What to do now',
      then: (action: string) => `After that: ${action}`,
      setAside: 'Set the deal aside',
      setAsideUntil: 'Remind me of this deal',
      confirmLost: (reason: string) => `The reason will be “${reason}”. You can undo it for 30 days.`,
    },
    warnings: {
      title: 'Worth a look',
      allWell: (rules: number) =>
        `All ${f.number(rules)} data ${f.plural(rules, { one: 'check', other: 'checks' })} are fine.`,
      more: (count: number) => `${f.number(count)} more`,
      moreInTab: (count: number) => `${f.number(count)} more in the Invisible Pipeline tab.`,
      hidden: (count: number) => `${f.number(count)} hidden by you`,
      hide: 'Hide',
      show: 'Show again',
      mend: 'Mend it',
      about: aboutRecord,
      unknown: {
        title: 'A newer check found something',
        why: 'This page was opened before the check existed.',
        fix: 'Load the page again to read it.',
      },
    },
    repair: repairWords(f),
    stages: {
      titleWithDays: (days: string, stage: string) => `Stages: ${days} in ${stage}`,
      skipped: 'skipped',
      fullBar: fullBar(f),
    },
    evidence: {
      title: (proved: number, total: number) => `What is proved: ${f.number(proved)} of ${f.number(total)}`,
      proved: 'Proved',
      open: 'Still open',
    },
    score: {
      title: (score: number) => `How the ${f.number(score)} points come about`,
    },
    learning: 'Learning from your won deals. Until then, usual times come from the settings.',
    notLearned: 'Usual times come from the settings until your won deals are learned from.',
  };
}

const fullBar = (f: Formats): Record<RangeSource, (n: number) => string> => ({
  stage: (n) => `A full bar: nine in ten of the ${f.number(n)} deals you won had moved on by then.`,
  pipeline: (n) =>
    `A full bar: nine in ten of the ${f.number(n)} stages of deals you won in this pipeline were shorter.`,
  setting: () => 'A full bar is twice the time of your settings: too few won deals are known here.',
});

const aboutRecord: Record<RuleSubject, (name: string) => string> = {
  deal: (name) => `Deal: ${name}`,
  contact: (name) => `Contact: ${name}`,
  company: (name) => `Company: ${name}`,
};

function repairWords(f: Formats) {
  return {
    preparing: 'Reading the present value',
    /** @param from null where the field is empty */
    change: (label: string, from: string | null, to: string) =>
      from === null ? `${label}: ${to}` : `${label}: ${from} → ${to}`,
    done: (label: string, to: string) => `${label}: ${to}`,
    nothingMended: 'Nothing is left that can be undone.',
    mendedOn: (at: number) => `Written on ${f.date(at)}`,
  };
}
