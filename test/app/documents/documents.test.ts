import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main as documents } from '../../../src/app/app.functions/documents.ts';

const call = (parameters: unknown) => documents({ accountId: 4242, parameters });

beforeEach(() => {
  vi.spyOn(console, 'info').mockReturnValue();
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'a token that no call uses');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('the function that hands out documents', () => {
  it.each([
    ['en', 'Notice to employees', '[first day of use]'],
    ['fr', 'Information des salariés', '[premier jour d’utilisation]'],
  ])('answers the notice in %s with the places to fill in', async (language, title, mark) => {
    const answer = await call({ document: 'employee-notice', language });
    expect(answer).toMatchObject({ ok: true, view: { document: 'employee-notice', language } });
    const view = answer.ok ? answer.view : null;
    expect(view?.text.startsWith(title)).toBe(true);
    expect(view?.places).toContainEqual({ field: 'startDate', mark });
    for (const place of view?.places ?? []) expect(view?.text).toContain(place.mark);
  });

  it.each([
    ['another document', { document: '../../etc/passwd', language: 'en' }],
    ['another language', { document: 'employee-notice', language: 'de' }],
    ['nothing', {}],
  ])('refuses %s', async (_, parameters) => {
    expect(await call(parameters)).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
  });
});
