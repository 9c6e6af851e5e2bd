import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readMessages, readSentences } from '../eval/corpus.ts';
import { defaultOptions } from '../eval/train/options.ts';
import { measureShare, trainModel } from '../eval/train/train-model.ts';
import { startWorkers } from '../eval/train/workers.ts';
import { writeModel } from '../eval/train/write-model.ts';
import { root } from './build/layout.ts';
import { modelFile } from './detector.ts';

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
const [sentences, messages] = [readSentences('train').length, readMessages('dev').length];
report(`${String(sentences)} sentences, ${String(messages)} messages`);
const options = {
  ...defaultOptions,
  seed: Number(values.seed),
  sentenceFeatures: Number(values.features),
  without: values.without,
};
const workers = startWorkers();
if (values.curve) await measureCurve();
else writeFileSync(values.out, writeModel(await trainModel(workers, options, report)));
report('done');
await workers.close();

/** Quarter, half and all of the writers: whether more data or a better model is the next step. */
async function measureCurve(): Promise<void> {
  const points = [];
  for (const share of [0.25, 0.5, 1]) {
    const { macroF1, opportunityF1 } = await measureShare(workers, { ...options, share }, report);
    report(`${String(share)} of the writers: macro-F1 ${macroF1.toFixed(3)}`);
    const [ofMessages, ofSentences] = [messages, sentences].map((n) => Math.round(n * share));
    points.push({ share, messages: ofMessages, sentences: ofSentences, macroF1, opportunityF1 });
  }
  writeFileSync(join(root, 'eval', 'reports', 'learning-curve.json'), `${JSON.stringify(points, null, 2)}\n`);
}

function report(line: string): void {
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
}
