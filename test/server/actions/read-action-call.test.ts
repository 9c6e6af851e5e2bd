import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readActionCall } from '../../../src/server/actions/action-body.ts';

const read = (body: unknown) => readActionCall(new TextEncoder().encode(JSON.stringify(body)));
const call = (changes: object = {}) => ({
  callbackId: 'ap-4711-1-2',
  origin: { portalId: 4_711, actionDefinitionId: 7 },
  context: { source: 'WORKFLOWS', workflowId: 3 },
  object: { objectId: 101, objectType: 'CONTACT', properties: {} },
  inputFields: {},
  ...changes,
});
const expected = { portalId: 4_711, callbackId: 'ap-4711-1-2', recordType: 'contact', recordId: '101' };

describe('the call of a workflow action', () => {
  it.each<[string, object, object]>([
    ['the contact that runs through a workflow', {}, {}],
    ['a deal', { object: { objectId: 301, objectType: 'DEAL' } }, { recordType: 'deal', recordId: '301' }],
    [
      'a type by its number',
      { object: { objectId: '301', objectType: '0-3' } },
      { recordType: 'deal', recordId: '301' },
    ],
    [
      'a record that an agent names',
      { object: null, inputFields: { recordType: 'deal', recordId: '9' } },
      { recordType: 'deal', recordId: '9' },
    ],
    ['input fields that were left empty', { inputFields: { recordType: '', recordId: '' } }, {}],
    ['an id in the place of the enrolled one', { inputFields: { recordId: 102 } }, { recordId: '102' }],
  ])('names %s', (_, changes, fields) => {
    expect(read(call(changes))).toEqual({ ...expected, ...fields });
  });

  it.each<[string, unknown]>([
    ['no body', undefined],
    ['a list', []],
    ['no account', call({ origin: {} })],
    ['an account that is no number', call({ origin: { portalId: '4711' } })],
    ['no key', call({ callbackId: '' })],
    ['a key beyond all measure', call({ callbackId: 'x'.repeat(501) })],
    ['a ticket', call({ object: { objectId: 1, objectType: 'TICKET' } })],
    ['no record at all', call({ object: null })],
    ['an id that is none', call({ inputFields: { recordType: 'contact', recordId: "1' or 1=1" } })],
    ['a path for an id', call({ object: { objectId: '../1', objectType: 'CONTACT' } })],
  ])('is none with %s', (_, body) => {
    expect(read(body)).toBeNull();
  });

  it('never throws, whatever bytes arrive', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((text) => new TextEncoder().encode(text)),
        ),
        (bytes) => {
          readActionCall(bytes);
        },
      ),
      { numRuns: 200 },
    );
  });
});
