import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendMailAsBuyer } from '#emulator/host/mail/send-mail.ts';
import { createPortal } from '#emulator/portal.ts';
import type { Portal } from '#emulator/portal.contract.ts';
import { demoHighlights } from '#emulator/seeds/demo/highlights.ts';

const projectDir = new URL('../../support/sample-card', import.meta.url).pathname;
const contactId = demoHighlights.find((each) => each.type === 'contacts')?.id ?? '';

let portal: Portal;
beforeAll(async () => {
  portal = await createPortal({ seed: 'demo', projectDir });
});
afterAll(() => portal.close());

const get = (path: string) => fetch(portal.url + path);
const post = (path: string, body: unknown) =>
  fetch(portal.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('the portal’s pages', () => {
  it.each(['/', '/contacts', `/contacts/${contactId}`, '/tasks', '/mailbox', '/contacts/1/record/0-3/2'])(
    'answer %s with the one document',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<div id="root">');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    },
  );

  it.each(['page.js', 'worker.js', 'styles.css'])('are bundled as %s', async (name) => {
    const response = await get(`/portal/assets/${name}`);
    expect(response.status).toBe(200);
    expect((await response.text()).length).toBeGreaterThan(1_000);
  });

  it('know the portal, its cards and its highlights', async () => {
    const meta = (await (await get('/portal/api/meta')).json()) as Record<string, unknown>;
    expect(meta).toMatchObject({ portalId: portal.portalId, functions: ['echo'], now: portal.clock.now() });
    expect(meta['counts']).toMatchObject({ contacts: 281, companies: 76, deals: 415 });
    expect(meta['highlights']).toHaveLength(demoHighlights.length);
    expect(JSON.stringify(meta['cards'])).not.toContain('entryFile');
  });

  it('read and write the CRM without a token of their own, and without counting as the app', async () => {
    const before = portal.calls.count();
    const response = await get(`/portal/crm/v3/objects/contacts/${contactId}?properties=email`);
    expect(await response.json()).toMatchObject({
      id: contactId,
      properties: { email: expect.stringContaining('@') },
    });
    expect(portal.calls.count()).toBe(before);
  });

  it('call functions for a card', async () => {
    const call = { parameters: { word: 'ping' }, record: { type: 'contacts', id: contactId } };
    const answer = await (await post('/portal/api/functions/echo', call)).json();
    expect(answer).toMatchObject({ response: { said: 'ping', email: null } });
  });

  it.each([
    ['/portal/api/functions/nobody', { record: { type: 'contacts', id: '1' } }, 404],
    ['/portal/api/functions/echo', { record: { type: 'contacts', id: 'x' } }, 400],
    ['/portal/api/send-mail', { contactId: '1' }, 400],
    ['/portal/api/clock/advance', { ms: -5 }, 400],
  ])('refuse a wrong request to %s', async (path, body, status) => {
    const response = await post(path, body);
    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty('message');
  });

  it('move the portal’s clock for a demo', async () => {
    const before = portal.clock.now();
    await post('/portal/api/clock/advance', { ms: 60_000 });
    expect(portal.clock.now()).toBe(before + 60_000);
  });
});

describe('an email of a buyer', () => {
  const mail = { contactId, ownerId: '76120011', subject: 'Seats', text: 'We need ten more seats.' };

  it('is logged on the contact and its company, and the answer to it keeps the thread', async () => {
    portal.webhooks.target({ functionUid: 'echo' });
    const sent = await sendMailAsBuyer(portal, mail);
    expect(sent).toMatchObject({ contactId, companyId: expect.any(String), signals: [] });
    expect(sent.delivery.events).toBe(1);
    const answer = await sendMailAsBuyer(portal, {
      ...mail,
      text: 'By March.',
      replyToEmailId: sent.emailId,
    });
    const read = await get(
      `/portal/crm/v3/objects/emails/${answer.emailId}?properties=hs_email_text,hs_email_from_email`,
    );
    const { properties } = (await read.json()) as { properties: Record<string, string> };
    expect(properties['hs_email_text']).toMatch(/^By March\.\n\nOn .+ wrote:\n> We need ten more seats\.$/);
    expect(properties['hs_email_from_email']).toContain('@');
  });

  it('of nobody is refused in HubSpot’s words', async () => {
    await expect(sendMailAsBuyer(portal, { ...mail, contactId: '1' })).rejects.toThrow();
  });
});
