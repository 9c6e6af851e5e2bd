import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isReply } from '#core/installation/is-reply.ts';
import { judgeInstallation } from '#core/installation/judge-installation.ts';
import type { InstallationReadings } from '#core/installation/readings.ts';
import { requiredScopes } from '#core/installation/required-scopes.ts';
import { installationChecks, type InstallationCheck } from '#core/views/installation-view.ts';
import { blind, dayMs, now, read, sound, unread } from './sample-readings.ts';

const judge = (part: Partial<InstallationReadings>, id: InstallationCheck) =>
  judgeInstallation({ ...sound, ...part }, now).find((one) => one.id === id);

const newest = (scored: number, total: number) =>
  read({
    ...{ sampled: total, replies: 0 },
    mails: Array.from({ length: total }, (_, at) => ({
      sentAt: now - at * dayMs,
      isScored: at >= total - scored,
    })),
  });

const answers = (replies: number, sampled: number) => read({ sampled, replies, mails: [] });

describe('the check of an installation', () => {
  it('finds a sound account in order, check by check', () => {
    const results = judgeInstallation(sound, now);
    expect(results.map(({ id }) => id)).toEqual(installationChecks);
    expect(results.filter(({ status }) => status !== 'ok')).toEqual([]);
    expect(results.filter(({ repair }) => repair !== null)).toEqual([]);
  });

  it('asks for what the app declares', () => {
    const path = new URL('../../../src/app/app-hsmeta.json', import.meta.url);
    const { config } = JSON.parse(readFileSync(path, 'utf8')) as {
      config: { auth: { requiredScopes: string[] } };
    };
    expect([...requiredScopes].sort()).toEqual(config.auth.requiredScopes.sort());
  });

  it.each([
    ['a refused token', blind('not-allowed'), 'failed'],
    ['a silent HubSpot', blind('no-answer'), 'unknown'],
    ['one answer of all', { ...blind('no-answer'), logged: sound.logged }, 'ok'],
  ] as const)('judges the token by %s', (_, readings, status) => {
    expect(judge(readings, 'token')).toMatchObject({ status });
  });

  it('takes nothing for HubSpot’s answer that the app keeps outside of the account', () => {
    const own = { scopes: sound.scopes, runs: sound.runs, lastDecisionAt: sound.lastDecisionAt };
    const readings = { ...sound, ...blind('not-allowed'), ...own };
    expect(judgeInstallation(readings, now, false)[0]).toMatchObject({ id: 'token', status: 'failed' });
  });

  it.each([
    ['a right that is not granted', { scopes: read(requiredScopes.slice(1)) }, 'failed', [requiredScopes[0]]],
    ['rights that HubSpot does not list', { scopes: read(null) }, 'unknown', undefined],
    [
      'rights not listed, of which a refusal names one',
      { scopes: read(null), logged: unread('not-allowed', 'sales-email-read') },
      'failed',
      ['sales-email-read'],
    ],
  ] as const)('judges %s', (_, part, status, missing) => {
    const scopes = judge(part, 'scopes');
    expect(scopes?.status).toBe(status);
    expect(scopes?.facts['missing']).toEqual(missing);
  });

  it.each([
    [{ properties: ['deals.a'], lacksObject: false, ofObject: [] }, 'set-up', null],
    [{ properties: [], lacksObject: true, ofObject: [] }, null, 'set-up'],
    [{ properties: [], lacksObject: false, ofObject: ['quote', 'deal'] }, null, 'set-up'],
  ] as const)('offers to create what is missing of %j', (gaps, ofProperties, ofObject) => {
    const part = { setUp: read(gaps) };
    expect(judge(part, 'properties')?.repair).toBe(ofProperties);
    expect(judge(part, 'signal-object')?.repair).toBe(ofObject);
  });

  it.each([
    ['nothing came in', newest(0, 0), 'unknown', {}],
    ['all was read', newest(8, 8), 'ok', { read: 8, total: 8 }],
    ['one of twenty was not', newest(19, 20), 'ok', { read: 19 }],
    ['only the older ones were read', newest(4, 10), 'attention', { read: 4, newestReadAt: now - 6 * dayMs }],
    ['nothing was read', newest(0, 10), 'attention', { read: 0, newestAt: now }],
  ] as const)('sees by the newest mail whether webhooks arrive: %s', (_, incoming, status, facts) => {
    expect(judge({ incoming }, 'webhooks')).toMatchObject({ status, facts });
  });

  it.each([
    [null, 'unknown'],
    [now - 31 * dayMs, 'unknown'],
    [now - 30 * dayMs, 'ok'],
  ] as const)('takes a decision at %s for the trace of a card', (at, status) => {
    expect(judge({ lastDecisionAt: read(at) }, 'cards')).toMatchObject({ status });
  });

  it.each([
    [9, 0, 'unknown'],
    [10, 0, 'failed'],
    [100, 29, 'attention'],
    [100, 30, 'ok'],
  ] as const)('of %i contacts, %i with mail are %s', (sampled, withMail, status) => {
    expect(judge({ contacts: read({ sampled, withMail }) }, 'email-logging')).toMatchObject({ status });
  });

  it.each([
    [0, 0, 'none', 'failed'],
    [10, 9, 'few', 'unknown'],
    [0, 20, 'only-outgoing', 'failed'],
    [4, 96, 'only-outgoing', 'attention'],
    [5, 95, 'both', 'ok'],
    [96, 4, 'only-incoming', 'attention'],
    [20, 0, 'only-incoming', 'attention'],
  ] as const)('reads %i received and %i sent as %s', (incoming, outgoing, pattern, status) => {
    const part = { logged: read({ incoming, outgoing }) };
    expect(judge(part, 'incoming-mail')).toMatchObject({ status, facts: { pattern } });
  });

  it.each([
    ['nearly all of many', answers(29, 30), 'only-replies'],
    ['nearly all of few', answers(29, 29), 'both'],
    ['most of many', answers(85, 100), 'both'],
    ['nobody knows how many', unread('no-answer'), 'both'],
  ] as const)('tells that only replies are logged where they are %s', (_, incoming, pattern) => {
    expect(judge({ incoming }, 'incoming-mail')).toMatchObject({ facts: { pattern } });
  });

  it.each([
    [
      'names the teams that log nothing',
      [
        { name: 'B', emails: 0 },
        { name: 'A', emails: 0 },
      ],
      'attention',
    ],
    ['is content with one email', [{ name: 'A', emails: 1 }], 'ok'],
    ['knows no teams', [], 'unknown'],
  ] as const)('of teams %s', (_, teams, status) => {
    const found = judge({ teams: read(teams) }, 'team-logging');
    expect(found?.status).toBe(status);
    if (status === 'attention') expect(found?.facts['silent']).toEqual(['A', 'B']);
  });

  it('says nothing of teams where hardly any mail is logged', () => {
    const part = { logged: read({ incoming: 5, outgoing: 5 }), teams: read([{ name: 'A', emails: 0 }]) };
    expect(judge(part, 'team-logging')).toMatchObject({ status: 'unknown', facts: { reason: 'few' } });
  });

  it('names jobs that never ran apart from those that are overdue', () => {
    const runs = read({ sweep: null, learn: now - 5 * dayMs, scan: now - 11 * dayMs, snapshot: now });
    expect(judge({ runs }, 'schedule')).toMatchObject({
      status: 'attention',
      facts: { never: ['sweep'], late: ['learn'], snapshot: now },
    });
  });

  it('tells of what it could not read why, and blames nothing else', () => {
    const results = judgeInstallation({ ...sound, teams: unread('not-allowed') }, now);
    expect(results.filter(({ status }) => status !== 'ok')).toEqual([
      { id: 'team-logging', status: 'unknown', facts: { reason: 'not-allowed' }, repair: null },
    ]);
  });
});

describe('the subject of an answer', () => {
  it.each(['Re: Offer', 'RE:Offer', ' Aw: Angebot', 'RÉ : Offre', 'Re[2]: Offer', 'SV: Tilbud', 'Re：見積'])(
    'is %j',
    (subject) => expect(isReply(subject)).toBe(true),
  );
  it.each(['', 'Offer', 'Fwd: Offer', 'TR : Offre', 'Request: 20 seats', `${'x'.repeat(1e5)}re:`])(
    'is not %.20j',
    (subject) => expect(isReply(subject)).toBe(false),
  );
});
