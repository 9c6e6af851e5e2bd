import type { Sector } from './companies.ts';
import type { PipelineKey, StageKey } from './pipelines.ts';

/**
 * A thread as it is written down: who writes when, and the words, with slots in braces.
 *
 * Slots: `{to}` the reader's given name, `{company}` the other side's company and `{city}` its city, `{colleague}`
 * another of its people, `{mate}` another of ours, `{plan}` the plan it has. `{d7}` is a working day about seven days
 * after the thread began, written out, `{s7}` the same without the weekday, `{m2}` the month two months on (`{m11}`
 * the one before), `{q1}` the next quarter, `{y}` and `{y1}` this year and the next. Other names stand in `vary`.
 */
export interface ThreadScript {
  readonly id: string;
  readonly subject: string;
  readonly setting: Setting;
  readonly messages: readonly ScriptMessage[];
  /** Which kinds of company it suits; all when left out. */
  readonly sectors?: readonly Sector[];
  /** The rank of the person who writes, where it matters (0 head of finance to 3 trade of the house). */
  readonly rank?: number;
  /** Mail domain of the outsider who writes it. */
  readonly sender?: string;
  readonly vary?: Readonly<Record<string, readonly string[]>>;
}

/** Where a thread may stand, so that mail and deals tell the same story. */
export type Setting =
  | { readonly kind: 'quiet'; readonly status: 'customer' | 'prospect' | 'any' }
  | { readonly kind: 'deal'; readonly pipeline: PipelineKey; readonly stages: readonly StageKey[] }
  | { readonly kind: 'unlogged'; readonly nature: PipelineKey }
  | { readonly kind: 'risk'; readonly status: 'customer' | 'prospect' }
  | { readonly kind: 'outsider' }
  /** Only where the cast names it. */
  | { readonly kind: 'cast' };

export interface ScriptMessage {
  readonly from: 'us' | 'them';
  /** Hours after the message before. */
  readonly hours: number;
  readonly text: string;
  /** Written by a machine: no quote, no signature. */
  readonly auto: boolean;
  /** What the message says between the lines; for the account's own tests, never a property. */
  readonly signals: readonly SignalName[];
}

export type SignalName =
  | 'seat-expansion'
  | 'tier-upgrade'
  | 'cross-sell'
  | 'new-need'
  | 'pricing'
  | 'discount'
  | 'evaluation'
  | 'procurement'
  | 'renewal'
  | 'referral'
  | 'budget'
  | 'timeline'
  | 'authority'
  | 'competitor'
  | 'churn-risk'
  | 'stall';

/** The kinds that raise an opportunity by themselves. */
export const opportunityNames: ReadonlySet<SignalName> = new Set([
  'seat-expansion',
  'tier-upgrade',
  'cross-sell',
  'new-need',
  'pricing',
  'discount',
  'evaluation',
  'procurement',
  'renewal',
  'referral',
]);

type Options = Pick<ThreadScript, 'sectors' | 'rank' | 'sender' | 'vary'>;
type Messages = readonly ScriptMessage[];

export const them = (hours: number, text: string, ...signals: readonly SignalName[]): ScriptMessage => ({
  from: 'them',
  hours,
  text,
  auto: false,
  signals,
});

export const us = (hours: number, text: string): ScriptMessage => ({
  from: 'us',
  hours,
  text,
  auto: false,
  signals: [],
});

export const auto = (hours: number, text: string): ScriptMessage => ({
  from: 'them',
  hours,
  text,
  auto: true,
  signals: [],
});

const script =
  (setting: Setting) =>
  (id: string, subject: string, messages: Messages, options: Options = {}): ThreadScript => ({
    id,
    subject,
    setting,
    messages,
    ...options,
  });

export const anyone = script({ kind: 'quiet', status: 'any' });
export const customer = script({ kind: 'quiet', status: 'customer' });
export const prospect = script({ kind: 'quiet', status: 'prospect' });
export const unloggedNew = script({ kind: 'unlogged', nature: 'new' });
export const unloggedExpansion = script({ kind: 'unlogged', nature: 'expansion' });
export const customerRisk = script({ kind: 'risk', status: 'customer' });
export const prospectRisk = script({ kind: 'risk', status: 'prospect' });
export const outsider = script({ kind: 'outsider' });
export const cast = script({ kind: 'cast' });
export const newDeal = (...stages: readonly StageKey[]) => script({ kind: 'deal', pipeline: 'new', stages });
export const expansionDeal = (...stages: readonly StageKey[]) =>
  script({ kind: 'deal', pipeline: 'expansion', stages });
