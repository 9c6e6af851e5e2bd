import { parseArgs } from 'node:util';
import { evaluateMessages } from './detect-messages.ts';
import { evaluateSentences } from './detect-sentences.ts';
import { inSplit, readRows, type LabelledMessage, type LabelledSentence, type Split } from './labelled.ts';

/**
 * Measures the detector on labelled sets:
 * `node eval/detect.ts [--messages FILE]… [--sentences FILE]… [--split dev|held] [--given-class] [--errors]`.
 * Development work looks at the errors of `dev` writers only.
 */
const { values } = parseArgs({
  options: {
    messages: { type: 'string', multiple: true, default: [] },
    sentences: { type: 'string', multiple: true, default: [] },
    split: { type: 'string' },
    'given-class': { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
});

const split: Split | null = values.split === 'dev' || values.split === 'held' ? values.split : null;
const messages = values.messages
  .flatMap(readRows<LabelledMessage>)
  .filter((row) => inSplit(row.writer, split));
const sentences = values.sentences
  .flatMap(readRows<LabelledSentence>)
  .filter((row) => inSplit(row.writer, split));
if (messages.length > 0)
  process.stdout.write(
    evaluateMessages(messages, { errors: values.errors, givenClass: values['given-class'] }),
  );
if (sentences.length > 0) process.stdout.write(evaluateSentences(sentences, values.errors));
