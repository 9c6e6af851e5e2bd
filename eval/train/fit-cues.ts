import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { conceptNames } from '#core/detect/concepts/concepts.ts';
import { defaultDetectionSettings } from '#core/detect/detection.ts';
import { readEvidence, type PassageEvidence } from '#core/detect/evidence.ts';
import type { GrammarLanguage } from '#core/detect/grammar/aliases.ts';
import { compileDictionary, grammarOf } from '#core/detect/grammar/grammar.ts';
import { splitPassages } from '#core/detect/passages.ts';
import { isReadable } from '#core/detect/readable.ts';
import { readFeatures } from '#core/detect/score.ts';
import { strengths, type Strength } from '#core/detect/kinds/kind-rule.ts';
import { featureIds } from '#core/detect/weights.ts';
import { readMessage } from '#core/mail/read-message.ts';
import { signalKinds, type SignalKind } from '#core/signals/kind.ts';
import { readMessages, readSentences } from '../corpus.ts';
import { toMailMessage, type LabelledMessage, type LabelledSentence } from '../labelled.ts';
import { kindsWithin } from './examples.ts';

/**
 * `node eval/train/fit-cues.ts [--out FILE]`: fits how far each strength of a cue carries (src/core/detect/weights-table.ts)
 * on all writers but the locked ones: logistic regression by gradient descent (Adagrad), the cue and scope features
 * shared by all kinds, a bias and concept weights per kind, pulled to zero (L2).
 */
const { values } = parseArgs({ options: { out: { type: 'string' } } });

interface Example {
  readonly evidence: PassageEvidence;
  readonly kinds: ReadonlySet<SignalKind>;
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

const passes = 40;
const rate = 0.1;
const decay = { feature: 1e-4, strength: 1e-3, concept: 3e-3 };

const examples = [
  ...readSentences('train').flatMap(sentenceExamples),
  ...readMessages('dev').flatMap(messageExamples),
];
const samples = examples.flatMap(withCopies).flatMap(toSamples);
const model = fit(samples);
if (values.out) writeFileSync(values.out, toSource());

function sentenceExamples(row: LabelledSentence): Example[] {
  if (!isGrammarLanguage(row.lang)) return [];
  const evidence = readEvidence(row.text, grammarOf(row.lang), lexiconOf(row.lang));
  return [{ evidence, kinds: new Set(row.kinds), weight: 1 }];
}

function messageExamples(row: LabelledMessage): Example[] {
  const read = readMessage(toMailMessage(row));
  const { language } = read;
  if (row.direction !== 'INCOMING' || !isGrammarLanguage(language)) return [];
  const weight = isReadable(row.class) ? 2.5 : 0.5;
  return read.sentences.flatMap(splitPassages).map(({ start, end }) => ({
    evidence: readEvidence(row.text.slice(start, end), grammarOf(language), lexiconOf(language)),
    kinds: kindsWithin(row, start, end),
    weight,
  }));
}

function isGrammarLanguage(language: string): language is GrammarLanguage {
  return language === 'fr' || language === 'en';
}

/** The account's own words are not known while learning. */
function lexiconOf(language: GrammarLanguage) {
  return compileDictionary(grammarOf(language), defaultDetectionSettings.dictionary);
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

function toSamples({ evidence, kinds, weight }: Example): Sample[] {
  const named = evidence.concepts.map((name) => conceptNames.indexOf(name));
  return signalKinds.flatMap((kind, index) => {
    const truth = kinds.has(kind) ? 1 : 0;
    if (!evidence.cues.some((cue) => cue.kind === kind)) return [];
    const read = readFeatures(kind, evidence);
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
  return `/** Made by eval/train/fit-cues.ts; in hundredths, kinds in the order of signals/kind.ts. */
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
