import { expect, it } from 'vitest';
import { refusalToWords } from '#crm/policy/refusal-words.ts';

const packed = (list: unknown) => `Property values were not valid: ${JSON.stringify(list)}`;

it.each([
  ['a plain message', 'Deal stage is required', 'Deal stage is required'],
  [
    'the sentence of one refused property',
    packed([
      {
        isValid: false,
        message: 'en',
        localizedErrorMessage: 'Le nom doit commencer par la région.',
        name: 'x',
      },
    ]),
    'Le nom doit commencer par la région.',
  ],
  ['two sentences, each once', packed([{ message: 'A.' }, { message: 'B.' }, { message: 'A.' }]), 'A. B.'],
  [
    'a list that is cut',
    'Property values were not valid: [{"message":"A',
    'Property values were not valid: [{"message":"A',
  ],
  ['a list without sentences', packed([{ name: 'x' }]), packed([{ name: 'x' }])],
])('shows %s', (_, message, words) => expect(refusalToWords(message)).toBe(words));

it('is never longer than 500 characters', () => {
  expect(refusalToWords('x'.repeat(10_000))).toHaveLength(500);
});
