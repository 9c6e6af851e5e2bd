import { describe, expect, it } from 'vitest';
import { readMessage } from '#core/mail/read-message.ts';
import { freshLines } from '../../src/llm/fresh-text.ts';
import { speaksToMachine } from '../../src/llm/machine-words.ts';
import { verifyAnswer } from '../../src/llm/verify-answer.ts';
import { mailMessage } from '../core/mail/mail-message.ts';
import { hasLabelledMessages, readLabelledMessages } from './support/labelled-messages.ts';

describe.runIf(hasLabelledMessages)('messages that people have labelled', () => {
  const rows = readLabelledMessages().map(({ from, text, labels }) => {
    const read = readMessage(mailMessage({ from, text }));
    return { text, labels, lines: freshLines(read) };
  });

  it('keep nearly all of their quotes: the check refuses inventions, not findings', () => {
    const labels = rows.flatMap(({ text, lines, labels: ofMessage }) =>
      ofMessage.map((label) => {
        const answer = { signals: [{ ...label, confidence: 'certain' as const }] };
        return verifyAnswer(answer, { text, lines, disabledKinds: [] }).signals.length;
      }),
    );
    expect(labels.length).toBeGreaterThan(400);
    expect(labels.filter((kept) => kept === 1).length / labels.length).toBeGreaterThan(0.98);
  });

  it('are not taken for orders to a machine', () => {
    const taken = rows.filter(({ lines }) => speaksToMachine(lines.map((line) => line.text)));
    expect(taken).toEqual([]);
  });
});
