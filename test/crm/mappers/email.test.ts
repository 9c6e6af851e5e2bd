import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEmailMapper } from '#crm/mappers/email.ts';

const mapper = createEmailMapper(['ours.example']);

function read(properties: Record<string, string | null>) {
  const reading = mapper.read({ id: '1', properties: { hs_timestamp: '1000', ...properties } });
  return reading.ok ? reading.record : reading.reason;
}

describe('an email', () => {
  it('is read whole', () => {
    expect(
      read({
        hs_email_direction: 'INCOMING_EMAIL',
        hs_email_subject: 'Hello',
        hs_email_html: '<p>Hi</p>',
        hs_email_text: '',
        hs_email_from_email: ' Ada@Acme.example ',
        hs_email_from_firstname: 'Ada',
        hs_email_from_lastname: 'Lund',
        hs_email_thread_id: 't1',
      }),
    ).toEqual({
      id: '1',
      direction: 'INCOMING',
      subject: 'Hello',
      html: '<p>Hi</p>',
      text: null,
      sentAt: 1_000,
      fromAddress: 'ada@acme.example',
      fromName: 'Ada Lund',
      threadId: 't1',
      toAddresses: [],
      isSent: true,
    });
  });

  it.each([
    ['EMAIL', 'a@buyer.example', 'OUTGOING'],
    ['INCOMING_EMAIL', 'a@ours.example', 'INCOMING'],
    ['FORWARDED_EMAIL', 'a@buyer.example', 'FORWARDED'],
    ['DRAFT_EMAIL', 'a@buyer.example', 'OUTGOING'],
    [null, 'a@buyer.example', 'INCOMING'],
    [null, 'a@ours.example', 'OUTGOING'],
    [null, null, 'OUTGOING'],
  ])('with direction %s from %s is %s', (direction, from, expected) => {
    expect(read({ hs_email_direction: direction, hs_email_from_email: from })).toMatchObject({
      direction: expected,
    });
  });

  it('names each recipient once, in lower case, and nothing that is no address', () => {
    const sent = {
      hs_email_to_email: 'Ada@Acme.example; bo@acme.example;;',
      hs_email_cc_email: 'ada@acme.example,x',
    };
    expect(read(sent)).toMatchObject({ toAddresses: ['ada@acme.example', 'bo@acme.example'] });
    const many = Array.from({ length: 900 }, (_, index) => `p${index}@acme.example`).join(';');
    expect(read({ hs_email_to_email: many })).toMatchObject({ toAddresses: { length: 50 } });
  });

  it.each([
    ['EMAIL', 'SENT', true],
    ['EMAIL', null, true],
    ['EMAIL', 'SCHEDULED', false],
    ['EMAIL', 'BOUNCED', false],
    ['DRAFT_EMAIL', null, false],
  ])('of ours (%s, %s) has left: %s', (direction, status, expected) => {
    expect(read({ hs_email_direction: direction, hs_email_status: status })).toMatchObject({
      isSent: expected,
    });
  });

  it('without a time cannot be placed', () => {
    expect(read({ hs_timestamp: null })).toBe('hs_timestamp');
    expect(read({ hs_timestamp: 'never' })).toBe('hs_timestamp');
  });

  it.each([
    [
      '{"from":{"email":"Ada@Acme.example","firstName":"Ada","lastName":"Lund"}}',
      'ada@acme.example',
      'Ada Lund',
    ],
    ['{"from":{"email":"ada@acme.example"}}', 'ada@acme.example', null],
    ['{"from":{"email":["x"],"firstName":"Ada"}}', null, 'Ada'],
    ['{"from":"ada@acme.example"}', null, null],
    ['{"from":{"email":"no address"}}', null, null],
    ['{"from":{"email":"@acme.example"}}', null, null],
    ['{"from":null}', null, null],
    ['[]', null, null],
    ['{', null, null],
    ['{"__proto__":{"from":{"email":"a@b.example"}}}', null, null],
    [`{"from":{"email":"${'a'.repeat(300)}@b.example"}}`, null, null],
    [`{"from":{"email":"a@b.example"},"x":"${'x'.repeat(200_000)}"}`, null, null],
  ])('takes the sender from headers, case %#', (headers, address, name) => {
    expect(read({ hs_email_headers: headers })).toMatchObject({ fromAddress: address, fromName: name });
  });

  it('is read whatever stands in its headers', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant('['.repeat(50_000))), (headers) => {
        expect(read({ hs_email_headers: headers })).toBeTypeOf('object');
      }),
    );
  });
});
