import { parseArgs } from 'node:util';
import { writeCard } from './card.ts';
import { measureDemo } from './detect-demo.ts';
import { measurePlain } from './detect-plain.ts';
import { measureDuplicates } from './measure-duplicates.ts';
import { measureMessages } from './measure-messages.ts';
import { measureSentences } from './measure-sentences.ts';
import { splitNames } from './splits.ts';

const options = {
  split: { type: 'string', default: 'test' },
  seed: { type: 'string', default: '1' },
  errors: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  accept: { type: 'boolean', default: false },
  llm: { type: 'boolean', default: false },
  'given-class': { type: 'boolean', default: false },
  sentences: { type: 'boolean', default: false },
  duplicates: { type: 'boolean', default: false },
  plain: { type: 'boolean', default: false },
  demo: { type: 'boolean', default: false },
  card: { type: 'boolean', default: false },
} as const;

/** Runs what the arguments of `npm run eval` ask for (scripts/eval.ts lists them); returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  if (values.card) return writeCard();
  if (values.duplicates) return measureDuplicates();
  if (values.plain) return measurePlain(values.errors);
  if (values.demo) return measureDemo(values.errors);
  if (values.sentences) return measureSentences(values.errors);
  const split = splitNames.find((name) => name === values.split);
  if (!split) {
    process.stderr.write(`no split ${values.split}: there are ${splitNames.join(', ')}\n`);
    return 1;
  }
  const { errors, check, accept, llm, 'given-class': isClassGiven, seed } = values;
  return measureMessages({ split, seed: Number(seed) || 1, isClassGiven, llm, errors, check, accept });
}
