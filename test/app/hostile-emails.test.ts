import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catchUp } from '../../src/app/use-cases/catch-up.ts';
import type { ScoringContext } from '../../src/app/use-cases/context.ts';
import { processEmailEvents } from '../../src/app/use-cases/process-email-events.ts';
import { account, contact, email } from './support/account.ts';
import { startAppPortal, type AppPortal } from './support/app-portal.ts';
import { detectMarked } from './support/marked-detector.ts';

const longName = { from: { email: 'person101@buyer.example', firstName: 'N'.repeat(70_000) } };

const small = account(
  contact('101'),
  contact('102'),
  email('401', '101', 'pricing', { fields: { hs_email_headers: JSON.stringify(longName) } }),
  email('402', '102', 'pricing'),
);

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(small);
});
afterAll(() => app.portal.close());

describe('one bad email', () => {
  it('with a sender’s name beyond HubSpot’s limit keeps no other from being scored', async () => {
    await app.reset(small);
    const counts = await processEmailEvents(['401', '402'], app.context());
    expect(counts).toMatchObject({ scored: 2, newSignals: 2 });
  });

  it('that the detector fails on keeps no other from being scored', async () => {
    await app.reset(small);
    const lines: unknown[] = [];
    const detect: ScoringContext['detect'] = (one) => {
      if (one.id === '401') throw new RangeError('We need 20 seats');
      return detectMarked(one);
    };
    const context = () => app.context({ detect, log: (...line) => void lines.push(line) });
    expect(await processEmailEvents(['401', '402'], context())).toMatchObject({ scored: 2, newSignals: 1 });
    await app.reset(small);
    const caughtUp = await catchUp({ recordType: 'contact', recordId: '101' }, context());
    expect(caughtUp).toMatchObject({ ok: true, view: { remaining: 0 } });
    expect(lines).toContainEqual(['detection-failed', { emailId: '401', error: 'RangeError' }]);
    expect(JSON.stringify(lines)).not.toContain('seats');
  });
});
