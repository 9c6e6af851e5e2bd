import { weighContext, type ContextNetwork } from '#core/detect/model/context-network.ts';
import type { DetectionModel } from '#core/detect/model/model-file.ts';
import { signalKinds } from '#core/signals/kind.ts';
import type { LeftOutExamples } from './fit-linear-models.ts';
import {
  fitThresholds,
  measureThresholds,
  type LeftOutFigures,
  type LeftOutMessage,
} from './fit-thresholds.ts';
import { isInShare, type TrainingOptions } from './options.ts';
import type { Workers } from './workers.ts';

export type Report = (line: string) => void;

/**
 * Trains everything. The context network and the thresholds learn from scores that models gave to writers they were
 * not trained on (stacking: Wolpert 1992), the linear models that ship from all writers. Thresholds are those of whole
 * messages.
 */
export async function trainModel(
  workers: Workers,
  options: TrainingOptions,
  report: Report,
): Promise<DetectionModel> {
  const shipped = workers.run({ name: 'all' }, options);
  const parts = await scoreLeftOut(workers, options, report);
  const context = workers.run({ name: 'network', examples: examplesOf(parts.flat()) }, options);
  const leftOut = await weighLeftOut(workers, parts, options);
  const signalling = signallingGroups(parts);
  const usual = leftOut.filter(({ group }) => signalling.has(group));
  const others = leftOut.filter(({ group }) => !signalling.has(group));
  const thresholds = fitThresholds(usual, others);
  const { macroF1, opportunityF1 } = measureThresholds(usual, thresholds);
  report(`left-out writers: macro-F1 ${macroF1.toFixed(3)}, opportunity F1 ${opportunityF1.toFixed(3)}`);
  return { ...(await shipped).models, context: (await context).network, thresholds };
}

/** How well writers are read that no model was trained on, with all that comes from fewer of the other writers. */
export async function measureShare(
  workers: Workers,
  options: TrainingOptions,
  report: Report,
): Promise<LeftOutFigures> {
  const parts = await scoreLeftOut(workers, options, report);
  const signalling = signallingGroups(parts);
  const scored = await weighLeftOut(workers, parts, options);
  const leftOut = scored.filter(({ group }) => signalling.has(group));
  return measureThresholds(leftOut, fitThresholds(leftOut));
}

interface GroupedMessage extends LeftOutMessage {
  readonly group: string;
}

type Parts = readonly (readonly LeftOutExamples[])[];

/** Files in which at least one message holds a signal. */
function signallingGroups(parts: Parts): ReadonlySet<string> {
  return new Set(
    parts
      .flat()
      .filter(({ truth }) => truth?.includes(1))
      .map(({ group }) => group),
  );
}

/** Every message and sentence with the scores of models that did not learn from its part of the writers. */
function scoreLeftOut(workers: Workers, options: TrainingOptions, report: Report): Promise<Parts> {
  return Promise.all(
    Array.from({ length: options.folds }, async (_, part) => {
      const { examples } = await workers.run({ name: 'part', part }, options);
      report(`part ${String(part + 1)} of ${String(options.folds)}: ${String(examples.length)} left out`);
      return examples;
    }),
  );
}

/** The messages of each part as a network sees them that learned from the other parts. */
async function weighLeftOut(
  workers: Workers,
  parts: Parts,
  options: TrainingOptions,
): Promise<GroupedMessage[]> {
  const weighed = await Promise.all(
    parts.map(async (part, index) => {
      const others = parts.flatMap((each, at) => (at === index ? [] : each));
      const learned = others.filter(({ writer }) => isInShare(writer, options.share));
      const task = { name: 'network', examples: examplesOf(learned) } as const;
      const { network } = await workers.run(task, options);
      return part.flatMap((message) => toLeftOut(message, network) ?? []);
    }),
  );
  return weighed.flat();
}

function examplesOf(scored: readonly LeftOutExamples[]) {
  return scored.flatMap(({ examples }) => examples);
}

function toLeftOut(
  { group, truth, examples, language, familiarity }: LeftOutExamples,
  network: ContextNetwork,
): GroupedMessage | null {
  if (!truth) return null;
  const logOdds = Float32Array.from(signalKinds, (_, kind) =>
    examples.reduce((best, { features }) => {
      const input = features[kind];
      return input ? Math.max(best, weighContext(network, input, kind)) : best;
    }, -20),
  );
  return { group, logOdds, truth, language, familiarity };
}
