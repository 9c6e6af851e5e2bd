import { toProbability } from '#core/calibration/calibration.ts';
import type { MessageClass } from '#core/mail/message.ts';
import { isOpportunityKind, kindToGroup, signalKinds, type SignalKind } from '#core/signals/kind.ts';
import { scopeIds, type ScopeId } from '../scopes/scope-rule.ts';

/** One passage as the first layer and the cue grammar see it. */
export interface ScoredPassage {
  readonly text: string;
  /** Log-odds per kind from the sentence model, in the order of `signalKinds`. */
  readonly scores: Float32Array;
  /** Log-odds of the cue grammar, for kinds that have a cue. */
  readonly cues: ReadonlyMap<SignalKind, number>;
  readonly scopes: ReadonlySet<ScopeId>;
}

/** What is known of the message around the passages. */
export interface MessageContext {
  /** Probability per class from the class model; in the order of `messageClasses`. */
  readonly classes: Readonly<Record<MessageClass, number>>;
  /** Whether the rules let this class of message hold signals. */
  readonly isReadable: boolean;
  readonly isAnswer: boolean;
  /** Whether the cue grammar knows the language. */
  readonly hasGrammar: boolean;
}

const kindCount = signalKinds.length;
const groups = signalKinds.map(kindToGroup);
const opportunities = signalKinds.map(isOpportunityKind);
const noPassage: ScoredPassage = { text: '', scores: new Float32Array(), cues: new Map(), scopes: new Set() };
/** Stands for "no other passage". */
const nothing = -6;

/** Number of features of a passage's kind. */
export const contextFeatureCount = 29 + 2 * kindCount + 2 + scopeIds.length;

/** Index of the sentence model's score for the kind itself. */
export const ownScoreFeature = 15;

/** Features of every passage and kind of a message: `result[passage][kind]`. Linear in the number of passages. */
export function readContextFeatures(
  passages: readonly ScoredPassage[],
  context: MessageContext,
): Float32Array[][] {
  const shared = summarize(passages);
  const envelope = readEnvelope(passages, context);
  return passages.map((passage, at) => {
    const around = shared.surroundingsOf(at);
    const position = [...envelope, ...readPosition(passage, at, passages.length)];
    return signalKinds.map((_, kind) => readOne(passages, at, kind, around, position));
  });
}

interface Surroundings {
  /** Largest log-odds of each kind in the other passages. */
  readonly best: Float32Array;
  /** Largest in the other passages of opportunities, qualifiers, risks. */
  readonly opportunity: number;
  readonly qualifier: number;
  readonly risk: number;
  /** Largest probability of any cue in the other passages. */
  readonly cue: number;
}

function summarize(passages: readonly ScoredPassage[]): { surroundingsOf: (at: number) => Surroundings } {
  const kinds = signalKinds.map((_, kind) => topTwo(passages.map(({ scores }) => scores[kind] ?? nothing)));
  const cues = topTwo(passages.map(({ cues: hits }) => strongestOther(hits, undefined)));
  const surroundingsOf = (at: number): Surroundings => {
    const best = Float32Array.from(kinds, (top) => (top.at === at ? top.second : top.first));
    const largest = (group: string): number =>
      best.reduce((max, value, kind) => (groups[kind] === group ? Math.max(max, value) : max), nothing);
    return {
      best,
      opportunity: largest('opportunity'),
      qualifier: largest('qualifier'),
      risk: largest('risk'),
      cue: Math.max(0, cues.at === at ? cues.second : cues.first),
    };
  };
  return { surroundingsOf };
}

/** The largest value, where it first stands, and the largest of all others. */
function topTwo(values: readonly number[]): { first: number; at: number; second: number } {
  let [first, at, second] = [nothing, -1, nothing];
  for (const [index, value] of values.entries()) {
    if (value > first) [second, first, at] = [first, value, index];
    else second = Math.max(second, value);
  }
  return { first, at, second };
}

/** Features that all passages of a message share. */
function readEnvelope(passages: readonly ScoredPassage[], context: MessageContext): number[] {
  const { classes } = context;
  const readable = classes.conversation + classes.support + classes.personal;
  const share = Math.min(0.999, Math.max(0.001, readable / sumOf(classes)));
  let expected = 0;
  for (const { scores } of passages) for (const score of scores) expected += toProbability(score);
  return [
    1,
    Math.log(1 + passages.length) / 2,
    Math.log(share / (1 - share)) / 3,
    classes.support,
    classes['vendor-pitch'],
    classes.personal,
    context.isReadable ? 0 : 1,
    Math.log(expected + 0.1),
    context.isAnswer ? 1 : 0,
    context.hasGrammar ? 0 : 1,
  ];
}

/** Features that all kinds of a passage share. */
function readPosition({ text }: ScoredPassage, at: number, count: number): number[] {
  return [
    text.includes('?') ? 1 : 0,
    at === 0 ? 1 : 0,
    at === count - 1 ? 1 : 0,
    Math.min(3, text.length / 100),
    at / Math.max(1, count - 1),
  ];
}

function readOne(
  passages: readonly ScoredPassage[],
  at: number,
  kind: number,
  around: Surroundings,
  position: readonly number[],
): Float32Array {
  const { scores, cues, scopes } = passages[at] ?? noPassage;
  const own = scoreOf(scores, kind);
  const cue = cues.get(signalKinds[kind] ?? 'pricing');
  return Float32Array.from([
    ...position,
    own / 3,
    scoreOf(around.best, kind) / 3,
    around.opportunity / 3,
    around.qualifier / 3,
    around.risk / 3,
    ...bestOthers(scores, kind),
    scoreOf(passages[at - 1]?.scores, kind) / 3,
    scoreOf(passages[at + 1]?.scores, kind) / 3,
    cue === undefined ? 0 : 1,
    (cue ?? 0) / 2,
    groups[kind] === 'opportunity' ? 1 : 0,
    groups[kind] === 'qualifier' ? 1 : 0,
    own > scoreOf(around.best, kind) ? 1 : 0,
    ...scores.map(toProbability),
    ...around.best.map(toProbability),
    strongestOther(cues, signalKinds[kind]),
    around.cue,
    ...scopeIds.map((scope) => (scopes.has(scope) ? 1 : 0)),
  ]);
}

function scoreOf(scores: Float32Array | undefined, kind: number): number {
  return scores?.[kind] ?? nothing;
}

/** The largest score of the passage's other kinds, and of its other opportunities. */
function bestOthers(scores: Float32Array, kind: number): [number, number] {
  let [any, opportunity] = [nothing, nothing];
  for (const [other, score] of scores.entries()) {
    if (other === kind) continue;
    any = Math.max(any, score);
    if (opportunities[other]) opportunity = Math.max(opportunity, score);
  }
  return [any / 3, opportunity / 3];
}

function strongestOther(cues: ReadonlyMap<SignalKind, number>, own: SignalKind | undefined): number {
  let best = 0;
  for (const [kind, logOdds] of cues) if (kind !== own) best = Math.max(best, toProbability(logOdds));
  return best;
}

function sumOf(values: Readonly<Record<string, number>>): number {
  return Object.values(values).reduce((sum, value) => sum + value, 0) || 1;
}
