import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { main as catchUp } from '../../src/app/app.functions/catch-up.ts';
import { main as contactSignals } from '../../src/app/app.functions/contact-signals.ts';
import { main as emailEvents } from '../../src/app/app.functions/email-events.ts';
import { detectEmails } from '../../src/app/use-cases/detect-emails.ts';
import { refineEmails } from '../../src/app/use-cases/refine-emails.ts';
import { eventCallBudget, processEmailEvents } from '../../src/app/use-cases/process-email-events.ts';
import { keyVariable, settingsVariable } from '../../src/llm/read-environment.ts';
import { startModelServer, type ModelServer } from '../llm/support/model-server.ts';
import { account, addressOf, company, contact, email } from './support/account.ts';
import { startAppPortal, type AppPortal } from './support/app-portal.ts';

const quote = 'the Nantes people have joined us and still stand before a closed door';
const indirect = `Hello Ann, as you may have heard, ${quote}.`;
const stranger = {
  to: null,
  fields: { hs_email_headers: JSON.stringify({ from: { email: 'who@else.example' } }) },
};
const seed = account(
  company('501'),
  contact('101', '501'),
  email('401', '101', indirect),
  email('402', '101', `${indirect} This one is nobody’s.`, stranger),
);

let app: AppPortal;
let model: ModelServer;
const lines: string[] = [];
beforeAll(async () => {
  [app, model] = [await startAppPortal(seed), await startModelServer('anthropic')];
});
afterAll(async () => {
  await app.portal.close();
  await model.close();
});
beforeEach(async () => {
  await app.reset(seed);
  model.reply({ signals: [{ kind: 'seat-expansion', quote }] });
  lines.length = 0;
  vi.spyOn(console, 'info').mockImplementation((line: string) => void lines.push(line));
  vi.stubEnv('HUBSPOT_API_BASE_URL', app.portal.url);
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', app.portal.accessToken);
  vi.stubEnv('INVISIBLE_PIPELINE_SERVICE_KEY', app.portal.accessToken);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** A model of its own for each test: the process keeps one for as long as the settings stay. */
function switchOn(name: string): void {
  const settings = { provider: 'anthropic', baseUrl: model.url, model: name };
  vi.stubEnv(settingsVariable, JSON.stringify(settings));
  vi.stubEnv(keyVariable, 'sk-of-the-account');
}

const call = (parameters: unknown) => ({ accountId: 4242, parameters });
const events = (...ids: readonly number[]) => ({
  accountId: 4242,
  method: 'POST',
  body: ids.map((objectId) => ({ objectId, subscriptionType: 'object.creation', objectTypeId: '0-49' })),
});
const readCard = async () => {
  const card = await contactSignals(call({ recordId: '101' }));
  return card.ok ? card.view.groups.flatMap((group) => group.opportunities) : card;
};

describe('an account with a language model', () => {
  it('sees on the card what the model found in a webhook’s email, and by whom it was found', async () => {
    switchOn('webhook');
    expect(await emailEvents(events(401))).toMatchObject({ statusCode: 200, body: { newSignals: 1 } });
    expect(await readCard()).toMatchObject([
      { kind: 'seat-expansion', quote, tier: 'review', source: 'language-model' },
    ]);
  });

  it('sees the same when a card catches up', async () => {
    switchOn('catch-up');
    const answer = await catchUp(call({ recordType: 'contact', recordId: '101' }));
    expect(answer).toMatchObject({ ok: true, view: { newSignals: 1 } });
    expect(await readCard()).toMatchObject([{ quote, source: 'language-model' }]);
  });

  it('sends nobody’s mail and sends no mail twice, and the portal’s budget stays as it was', async () => {
    switchOn('once');
    const { calls } = await app.calls(() => emailEvents(events(401, 402)));
    await emailEvents(events(401, 402));
    expect(model.requests).toHaveLength(1);
    expect(model.requests[0]?.body).not.toContain('nobody');
    expect(calls).toBeLessThanOrEqual(eventCallBudget);
  });

  it('keeps what the app finds by itself when the model fails', async () => {
    switchOn('failing');
    model.reply({ status: 500, body: indirect });
    expect(await emailEvents(events(401))).toMatchObject({ statusCode: 200, body: { scored: 1 } });
    expect(lines.join('\n')).toContain('"event":"language-model-failed"');
  });

  it('logs no word of the email and no part of the key', async () => {
    switchOn('logging');
    await emailEvents(events(401));
    expect(lines.join('\n')).toContain('"event":"language-model-asked"');
    expect(lines.join('\n')).not.toMatch(/Nantes|door|sk-of|buyer\.example/u);
  });

  it('goes on without it, and says so by code, when its settings are wrong', async () => {
    vi.stubEnv(settingsVariable, '{"provider":"anthropic","apiKey":"sk-in-the-wrong-place"}');
    expect(await emailEvents(events(401))).toMatchObject({ statusCode: 200, body: { scored: 1 } });
    expect(lines.join('\n')).toContain('"fault":"wrong-settings"');
    expect(lines.join('\n')).not.toContain('sk-in');
    expect(model.requests).toHaveLength(0);
  });
});

describe('an account without one', () => {
  it('sends no email anywhere', async () => {
    await emailEvents(events(401, 402));
    await catchUp(call({ recordType: 'contact', recordId: '101' }));
    expect(model.requests).toHaveLength(0);
    expect(lines.join('\n')).not.toContain('language-model');
  });
});

describe('emails that are to be refined', () => {
  it('are asked about three at a time, the others keep what they have', async () => {
    let underWay = 0;
    let most = 0;
    const context = app.context({
      refine: async (_email, detection) => {
        most = Math.max(most, (underWay += 1));
        await Promise.resolve();
        underWay -= 1;
        return { ...detection, opportunity: true };
      },
    });
    const ids = Array.from({ length: 8 }, (_, index) => String(500 + index));
    await app.reset(
      account(contact('101'), ...ids.map((id) => email(id, '101', id === '500' ? 'pricing' : 'hi'))),
    );
    const emails = await context.crm.readEmails(ids);
    const read = detectEmails(emails, context, {});
    const refined = await refineEmails(read, context);
    expect(most).toBe(3);
    expect(refined.map((one) => one.email.id)).toEqual(read.map((one) => one.email.id));
    expect(refined.filter(({ detection }) => detection.signals.length > 0)).toEqual(
      read.filter(({ detection }) => detection.signals.length > 0),
    );
    expect(refined.filter(({ detection }) => detection.opportunity)).toHaveLength(8);
  });

  it('are only those that will be scored', async () => {
    const asked: string[] = [];
    const context = app.context({
      refine: (one, detection) => {
        asked.push(one.fromAddress ?? '');
        return Promise.resolve(detection);
      },
    });
    await processEmailEvents(['401', '402'], context);
    await processEmailEvents(['401', '402'], context);
    expect(asked).toEqual([addressOf('101')]);
  });
});
