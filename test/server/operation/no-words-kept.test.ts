import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardHandlers } from '../../../src/app/handlers/card-handlers.ts';
import type { CardHandler } from '../../../src/app/handlers/handler.ts';
import { createProcessBatch } from '../../../src/server/jobs/process-batch.ts';
import { createLog, errorFields } from '../../../src/server/http/log-lines.ts';
import { account, contact, email } from '../../app/support/account.ts';
import { startTestServer, type TestServer } from '../host/support.ts';
import { findForbiddenText, type Place } from '../../support/forbidden-text.ts';
import { readWholeDatabase } from '../../support/whole-database.ts';

const portalId = 4_731;
/** Words that are nowhere but in the mail: of its text, its subject, its sender, its signature. */
const words = ['Zorvanex', 'Quillmont', 'Berrifax', 'Tolvadine', 'Mirrowick', '0611223344'];
const text = [
  'Hello,\n\nWe need 40 more seats of your platform for the Zorvanex team before the end of December.',
  'Our budget of 24,000 EUR for Tolvadine is approved. Could you send me a quote this week?',
  '\nBest regards,\n\nBerrifax Quillmont\nHead of Mirrowick operations\nMirrowick SAS\n+33 6 11 22 33 44 0611223344',
].join('\n');
const from = { email: 'berrifax@mirrowick.example', firstName: 'Berrifax', lastName: 'Quillmont' };
const fields = {
  hs_email_subject: 'Zorvanex: seats',
  hs_email_headers: JSON.stringify({ from }),
  hs_email_html: `<p>${text}</p>`,
};
const person = { firstname: 'Berrifax', lastname: 'Quillmont', email: from.email, company: 'Mirrowick' };
const emailIds = ['401', '402', '403', '404'];
const seed = account(
  contact('101', undefined, person),
  ...emailIds.slice(0, 3).map((id) => email(id, '101', text, { fields })),
  // What nobody could read either.
  email('404', '101', `<<<Zorvanex ${'\u0000'}`, {
    fields: { ...fields, hs_email_headers: '{"from": Berrifax' },
  }),
);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(seed, [portalId]);
}, 60_000);
afterAll(() => server.close());

const handlers: Readonly<Record<string, CardHandler>> = cardHandlers;

/** Lets everything happen that reads mail, also what goes wrong, and gives the lines that were logged. */
async function workThrough(): Promise<readonly Place[]> {
  const process = server.process();
  const { clock } = server.hubSpot;
  let written = '';
  const log = createLog((line) => (written += line), clock.now);
  const run = createProcessBatch({
    ...{ openHost: process.openHost, secondLooks: { note: async () => undefined }, log },
    now: clock.now,
  });
  const batch = { portalId, emailIds, dealIds: [], contactIds: ['101'], erasedContactIds: [] };
  const { faults } = server.hubSpot.portal(portalId);
  const effects = [
    { kind: 'garbage', body: `{"results": [{"text": "${words.join(' ')}"` },
    { kind: 'status', status: 400, message: words.join(' ') },
  ] as const;
  for (const effect of effects) {
    faults.add({ path: '/crm', effect, times: 3 });
    await run(batch).catch((error: unknown) => log('batch-failed', errorFields(error)));
    faults.clear();
  }
  for (let round = 0; round < 3; round++) await run(batch);
  for (const [name, parameters] of [
    ['contact-signals', { recordId: '101' }],
    ['contact-signals', { recordId: words.join(' ') }],
    ['data-rights', { action: 'find', type: 'contact', query: from.email }],
    ['data-rights', { action: 'export', type: 'contact', recordId: '101' }],
  ] as const) {
    const request = handlers[name]?.parse(parameters);
    const opened = await process.openHost({ portalId, lane: 'person', forMs: 30_000 });
    if (request && opened.ok)
      await request.work(opened.host).catch((error: unknown) => log('failed', errorFields(error)));
  }
  return [
    { where: 'log', text: written },
    ...process.lines.map((line) => ({ where: 'log', text: JSON.stringify(line) })),
  ];
}

describe('the words of an email', () => {
  it('stand in no line of the log and in no column of the database', { timeout: 60_000 }, async () => {
    const logged = await workThrough();
    const rows = await readWholeDatabase(server.test.url);
    const signals = rows.filter(({ where }) => where === 'pipeline.signals');
    // Else nothing was there to be leaked.
    expect(signals.length).toBeGreaterThan(2);
    const shown = JSON.stringify(await server.ask(portalId, 'contact-signals', { recordId: '101' }));
    expect(shown).toContain('Zorvanex');
    expect(findForbiddenText(words, [...logged, ...rows])).toEqual([]);
  });

  it.each([
    ['plain', (word: string) => word.toUpperCase()],
    ['hex', (word: string) => Buffer.from(word).toString('hex')],
    ['base64', (word: string) => Buffer.from(`{"a":"${word}"}`).toString('base64')],
    ['base64', (word: string) => Buffer.from(`"${word}?`).toString('base64')],
  ])('are found where they leak, %s', async (form, disguise) => {
    const leak = `note ${disguise('Zorvanex')}`;
    await server.test.database.asPortal(portalId, (sql) =>
      sql.query('insert into pipeline.notes (portal_id, key, value) values ($1, $2, $3)', [
        ...[portalId, `planted-${disguise('x')}`, leak],
      ]),
    );
    const rows = await readWholeDatabase(server.test.url);
    const found = { text: 'Zorvanex', form };
    expect(findForbiddenText(words, rows)).toContainEqual({ where: 'pipeline.notes', ...found });
    expect(findForbiddenText(words, [{ where: 'log', text: leak }])).toContainEqual({
      where: 'log',
      ...found,
    });
    await server.test.database.asPortal(portalId, (sql) =>
      sql.query(`delete from pipeline.notes where key like 'planted-%'`),
    );
  });
});
