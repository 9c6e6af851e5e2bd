import { describe, expect, it } from 'vitest';
import { toSignature } from '../../../src/crm/mappers/stated-signature.ts';

describe('the property that holds a signature', () => {
  it('is read back as it was written', () => {
    const stated = { emailId: '7', at: 1_795_000_000_000, jobTitle: 'CFO', company: 'Byron Ltd' };
    expect(toSignature(JSON.stringify(stated))).toEqual(stated);
  });

  it.each([null, '', 'CFO', '[]', '{"emailId":7}', `{"emailId":"7","at":1,"phone":"${'1'.repeat(300)}"}`])(
    'counts as empty when it holds %j',
    (json) => {
      expect(toSignature(json)).toBeNull();
    },
  );
});
