import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readMessages, readPlainSentences, readSentences } from '../eval/corpus.ts';
import { groupOf } from '../eval/splits.ts';
import { messageExample, sentenceExample, sentenceSource } from '../eval/train/examples.ts';
import { root } from './build/layout.ts';
import { modelFile } from './detector.ts';
import { defaultOptions, measureShare, trainModel } from '../eval/train/train-model.ts';
import { writeModel } from '../eval/train/write-model.ts';

/**
 * `npm run train [-- --seed N] [--out FILE] [--without GROUP…]`: trains the detector on all writers but the
 * locked ones and writes the model that ships. The same corpus and seed give the same bytes.
 * `--curve` writes eval/reports/learning-curve.json instead.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(defaultOptions.seed) },
    out: {
      type: 'string',
      default: modelFile,
    },
    curve: { type: 'boolean', default: false },
    without: { type: 'string', multiple: true, default: [] },
    features: { type: 'string', default: String(defaultOptions.sentenceFeatures) },
  },
});

const started = performance.now();
const isKept = (row: { readonly writer: string }) => !values.without.includes(row.writer.slice(0, 3));
const sentences = [...readSentences('train').filter(isKept), ...readPlainSentences()].map((row) => ({
  writer: row.writer,
  group: groupOf(row.writer),
  example: sentenceExample(row),
  source: sentenceSource(row),
}));
const messages = readMessages('dev')
  .filter(isKept)
  .flatMap((row) => messageExample(row) ?? []);
const passages = messages.reduce((sum, message) => sum + message.passages.length, 0);
report(
  `${String(sentences.length)} sentences, ${String(messages.length)} messages with ${String(passages)} passages`,
);
const options = { ...defaultOptions, seed: Number(values.seed), sentenceFeatures: Number(values.features) };
const set = { sentences, messages };
if (values.curve) measureCurve();
else writeFileSync(values.out, writeModel(trainModel(set, options, report)));

/** Quarter, half and all of the writers: whether more data or a better model is the next step. */
function measureCurve(): void {
  const points = [0.25, 0.5, 1].map((share) => {
    const { macroF1, opportunityF1 } = measureShare(set, { ...options, share }, report);
    report(`${String(share)} of the writers: macro-F1 ${macroF1.toFixed(3)}`);
    const [ofMessages, ofSentences] = [messages.length, sentences.length].map((n) => Math.round(n * share));
    return { share, messages: ofMessages, sentences: ofSentences, macroF1, opportunityF1 };
  });
  writeFileSync(join(root, 'eval', 'reports', 'learning-curve.json'), `${JSON.stringify(points, null, 2)}\n`);
}

function report(line: string): void {
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
}
