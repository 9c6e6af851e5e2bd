import fc from 'fast-check';
import { expect, it } from 'vitest';
import { refusedFields } from '#crm/policy/refused-fields.ts';

const packed = (list: unknown) => `Property values were not valid: ${JSON.stringify(list)}`;
const amount = { property: 'amount', code: 'INVALID_DOUBLE', message: 'x was not a valid number.' };

it.each<[string, unknown, unknown]>([
  [
    'the list inside the message',
    {
      message: packed([{ isValid: false, name: 'amount', error: 'INVALID_DOUBLE', message: amount.message }]),
    },
    [amount],
  ],
  [
    'the sentence in the account’s language',
    {
      message: packed([
        { name: 'amount', error: 'INVALID_DOUBLE', message: 'en', localizedErrorMessage: amount.message },
      ]),
    },
    [amount],
  ],
  [
    'the list of errors',
    {
      message: 'No.',
      errors: [{ message: amount.message, code: amount.code, context: { propertyName: ['amount'] } }],
    },
    [amount],
  ],
  [
    'a list inside the message of an error',
    { message: 'No.', errors: [{ message: packed([{ name: 'amount', error: 'X', message: 'y' }]) }] },
    [{ property: 'amount', code: 'X', message: 'y' }],
  ],
  [
    'properties that are required',
    { message: 'Some required properties were not set.', context: { properties: ['closed_lost_reason'] } },
    [
      {
        property: 'closed_lost_reason',
        code: 'REQUIRED',
        message: 'Some required properties were not set.',
      },
    ],
  ],
  [
    'each property once, named two ways',
    {
      message: packed([{ name: 'amount', error: amount.code, message: amount.message }]),
      errors: [{ message: 'again', code: 'Y', context: { propertyName: 'amount' } }, { message: 'in all' }],
    },
    [amount],
  ],
  ['a list that is cut', { message: 'Property values were not valid: [{"name":"amount"' }, []],
  ['no object', 'no', []],
  ['nothing', null, []],
])('finds %s', (_, body, refusals) => expect(refusedFields(body)).toEqual(refusals));

it('keeps sentences and lists short', () => {
  const list = Array.from({ length: 200 }, (_, index) => ({ name: `p${index}`, message: 'x'.repeat(400) }));
  const refusals = refusedFields({ message: packed(list) });
  expect(refusals).toHaveLength(20);
  expect(refusals[0]?.message).toHaveLength(300);
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (errors, message) => void refusedFields({ message, errors })),
  );
});
