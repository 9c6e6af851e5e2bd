import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { conceptNames } from '#core/detect/concepts/concepts.ts';
import { readPassages } from '#core/detect/detect.ts';
import { defaultDetectionSettings } from '#core/detect/detection.ts';
import type { PassageEvidence } from '#core/detect/evidence.ts';
import { readFeatures } from '#core/detect/score.ts';
import { strengths, type Strength } from '#core/detect/kinds/kind-rule.ts';
import { featureIds } from '#core/detect/weights.ts';
import { readMessage } from '#core/mail/read-message.ts';
import { signalKinds, type SignalKind } from '#core/signals/kind.ts';
import {
  inSplit,
  readRows,
  sentenceToMessage,
  toMailMessage,
  type LabelledMessage,
  type LabelledSentence,
} from './labelled.ts';

/**
 * Fits the weights of the detector on development writers: logistic regression by gradient descent (Adagrad), the
 * cue and scope features shared by all kinds, a bias and concept weights per kind, pulled to zero (L2).
 * `node eval/fit-weights.ts --messages FILE… --sentences FILE… --out src/core/detect/weights-table.ts`
 */
const { values } = parseArgs({
  options: {
    messages: { type: 'string', multiple: true, default: [] },
    sentences: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
});

interface Example {
  readonly evidence: PassageEvidence;
  readonly kinds: ReadonlySet<SignalKind>;
  readonly context: number;
  readonly weight: number;
}

interface Sample {
  readonly kind: number;
  readonly features: readonly (readonly [number, number])[];
  readonly strengths: readonly number[];
  readonly concepts: readonly number[];
  readonly truth: number;
  readonly weight: number;
}

const split = values.all ? null : 'dev';
/** A plain sentence stands for many like it; the other writers hide what they mean. */
const plainWeight = 8;
const passes = 40;
const rate = 0.1;
const decay = { feature: 1e-4, strength: 1e-3, concept: 3e-3 };
const readable = ['conversation', 'support', 'personal'];

const examples = [
  ...values.sentences
    .flatMap(readRows<LabelledSentence>)
    .filter((row) => inSplit(row.writer, split))
    .flatMap(sentenceExamples),
  ...values.messages
    .flatMap(readRows<LabelledMessage>)
    .filter((row) => inSplit(row.writer, split))
    .flatMap(messageExamples),
];
const samples = examples.flatMap(withCopies).flatMap(toSamples);
const model = fit(samples);
if (values.out) writeFileSync(values.out, toSource());

function sentenceExamples(row: LabelledSentence): Example[] {
  if (row.lang !== 'fr' && row.lang !== 'en') return [];
  const message = sentenceToMessage(row);
  const sentence = { text: row.text, start: 0, end: row.text.length };
  const read = {
    message,
    class: 'conversation' as const,
    language: row.lang as 'fr' | 'en',
    sentences: [sentence],
    signature: null,
  };
  return readPassages(read, defaultDetectionSettings.dictionary).map(({ evidence }) => ({
    evidence,
    kinds: new Set(row.kinds),
    context: 0,
    weight: row.writer === 'plain' ? plainWeight : 1,
  }));
}

function messageExamples(row: LabelledMessage): Example[] {
  if (row.direction !== 'INCOMING') return [];
  const read = readMessage(toMailMessage(row));
  const spans = row.labels.map(({ kind, quote }) => ({
    kind,
    start: row.text.indexOf(quote),
    length: quote.length,
  }));
  const passages = readPassages(read, defaultDetectionSettings.dictionary).map(
    ({ start, end, evidence }) => ({
      evidence,
      kinds: new Set(
        spans
          .filter(
            (span) =>
              Math.min(span.start + span.length, end) - Math.max(span.start, start) >
              0.4 * Math.min(span.length, end - start),
          )
          .map(({ kind }) => kind),
      ),
    }),
  );
  const weight = readable.includes(row.class) ? 2.5 : 0.5;
  return passages.map(({ evidence, kinds }, index) => {
    const around = passages.some(({ kinds: others }, other) => other !== index && others.size > 0);
    return { evidence, kinds, context: around ? 0.6 : 0, weight };
  });
}

/**
 * The cues were written from these very sentences and hold in them more often than they will elsewhere. Copies that
 * lost half of their telling cues teach the weights to lean on them less.
 */
function withCopies(example: Example): Example[] {
  const copies = [0, 1].map((half) => ({
    ...example,
    weight: example.weight / 3,
    evidence: {
      ...example.evidence,
      cues: example.evidence.cues.filter(
        ({ strength, source }) => strength === 'weak' || (source.length + source.charCodeAt(1)) % 2 === half,
      ),
    },
  }));
  return [{ ...example, weight: example.weight / 3 }, ...copies];
}

function toSamples({ evidence, kinds, context, weight }: Example): Sample[] {
  const named = evidence.concepts.map((name) => conceptNames.indexOf(name));
  return signalKinds.flatMap((kind, index) => {
    const truth = kinds.has(kind) ? 1 : 0;
    if (!evidence.cues.some((cue) => cue.kind === kind)) return [];
    const read = readFeatures(kind, evidence, context);
    const features = [...read].map(([id, value]) => [featureIds.indexOf(id), value] as const);
    const held = strengths.flatMap((strength, at) => (read.has(strength) ? [at] : []));
    return [{ kind: index, features, strengths: held, concepts: named, truth, weight }];
  });
}

function fit(rows: readonly Sample[]): {
  bias: Float64Array;
  features: Float64Array;
  strengths: Float64Array;
  concepts: Float64Array;
} {
  const bias = new Float64Array(signalKinds.length).fill(-2);
  const features = new Float64Array(featureIds.length);
  const byStrength = new Float64Array(signalKinds.length * strengths.length);
  const concepts = new Float64Array(signalKinds.length * conceptNames.length);
  const squares = {
    bias: bias.map(() => 1e-6),
    features: features.map(() => 1e-6),
    strengths: byStrength.map(() => 1e-6),
    concepts: concepts.map(() => 1e-6),
  };
  const step = (weights: Float64Array, sums: Float64Array, at: number, gradient: number): void => {
    sums[at] = (sums[at] ?? 0) + gradient * gradient;
    weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(sums[at] ?? 1);
  };
  const predict = (row: Sample): number => {
    let sum = bias[row.kind] ?? 0;
    for (const [at, value] of row.features) sum += (features[at] ?? 0) * value;
    for (const each of row.strengths) sum += byStrength[row.kind * strengths.length + each] ?? 0;
    for (const concept of row.concepts) sum += concepts[row.kind * conceptNames.length + concept] ?? 0;
    return 1 / (1 + Math.exp(-sum));
  };
  for (let pass = 0; pass < passes; pass += 1) {
    for (let turn = 0; turn < rows.length; turn += 1) {
      const row = rows[(turn * 7919) % rows.length];
      if (!row) continue;
      const error = (predict(row) - row.truth) * row.weight;
      step(bias, squares.bias, row.kind, error);
      for (const [at, value] of row.features)
        step(features, squares.features, at, error * value + decay.feature * (features[at] ?? 0));
      for (const each of row.strengths) {
        const at = row.kind * strengths.length + each;
        step(byStrength, squares.strengths, at, error + decay.strength * (byStrength[at] ?? 0));
      }
      for (const concept of row.concepts) {
        const at = row.kind * conceptNames.length + concept;
        step(concepts, squares.concepts, at, error + decay.concept * (concepts[at] ?? 0) * 10);
      }
    }
  }
  return { bias, features, strengths: byStrength, concepts };
}

function toSource(): string {
  const round = (value: number): string => String(Math.round(value * 100));
  const featureLines = featureIds.map((id, at) => `    '${id}': ${round(model.features[at] ?? 0)},`);
  const conceptLines = conceptNames.map((name, at) => {
    const row = signalKinds.map((_, kind) => round(model.concepts[kind * conceptNames.length + at] ?? 0));
    return `    ${name}: [${row.join(', ')}],`;
  });
  const cueLines = strengths.map((name: Strength, at) => {
    const row = signalKinds.map((_, kind) => round(model.strengths[kind * strengths.length + at] ?? 0));
    return `    ${name}: [${row.join(', ')}],`;
  });
  return `/** Made by eval/fit-weights.ts; in hundredths, kinds in the order of signals/kind.ts. */
export const weightsTable = {
  bias: [${[...model.bias].map(round).join(', ')}],
  features: {
${featureLines.join('\n')}
  },
  cues: {
${cueLines.join('\n')}
  },
  concepts: {
${conceptLines.join('\n')}
  },
};
`;
}
