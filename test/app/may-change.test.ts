import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultManagementSettings } from '#core/settings/management.ts';
import { main as accountSettings } from '../../src/app/app.functions/account-settings.ts';
import { main as dataRights } from '../../src/app/app.functions/data-rights.ts';
import { main as dealAudit } from '../../src/app/app.functions/deal-audit.ts';
import { main as funnelMap } from '../../src/app/app.functions/funnel-map.ts';
import { main as historyScan } from '../../src/app/app.functions/history-scan.ts';
import { main as managementSettings } from '../../src/app/app.functions/management-settings.ts';
import { findChangeRefusal } from '../../src/app/app.functions/shell/may-change.ts';

const code = 'correct horse battery';
const lines: string[] = [];
beforeEach(() => {
  lines.length = 0;
  vi.spyOn(console, 'info').mockImplementation((line: string) => void lines.push(line));
  vi.stubEnv('SETTINGS_ACCESS_CODE', code);
  // Nothing listens there: a request that went through would come back as another failure.
  vi.stubEnv('HUBSPOT_API_BASE_URL', 'http://127.0.0.1:9');
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'token');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const call = (parameters: unknown) => ({ accountId: 4242, parameters });
const refused = { ok: false, failure: { code: 'not-allowed', retryable: false } };

describe('the access code of the settings', () => {
  it.each([
    ['lets through who knows it', code, { accessCode: code }, null],
    ['refuses who brings none', code, {}, 'access-code-missing'],
    ['refuses who brings nothing at all', code, undefined, 'access-code-missing'],
    ['refuses an empty one', code, { accessCode: '' }, 'access-code-missing'],
    ['refuses what is no text', code, { accessCode: [code] }, 'access-code-missing'],
    ['refuses a text without end', code, { accessCode: code.repeat(100) }, 'access-code-missing'],
    ['refuses another one', code, { accessCode: `${code}!` }, 'access-code-wrong'],
    ['refuses a part of it', code, { accessCode: code.slice(0, -1) }, 'access-code-wrong'],
    [
      'refuses everybody while it is too short to hold',
      'short',
      { accessCode: 'short' },
      'access-code-unusable',
    ],
    ['lets everybody through where there is none', '', {}, null],
  ])('%s', (_, secret, parameters, refusal) => {
    vi.stubEnv('SETTINGS_ACCESS_CODE', secret);
    expect(findChangeRefusal(parameters)).toBe(refusal);
  });
});

const person = { type: 'contact', recordId: '101' };
const changes = [
  ['settings written', accountSettings, { action: 'write', version: 0, by: null, changes: {} }],
  ['a change taken back', accountSettings, { action: 'undo', change: 1, version: 1, by: null }],
  ['settings taken in', accountSettings, { action: 'import', version: 0, by: null, file: '{}' }],
  [
    'people and times',
    managementSettings,
    { action: 'write', version: 0, settings: defaultManagementSettings },
  ],
  ['a person looked for', dataRights, { action: 'find', type: 'contact', query: 'ada' }],
  ['what is kept of a person', dataRights, { action: 'prove', ...person }],
  ['a person handed out', dataRights, { action: 'export', ...person }],
  ['a person erased', dataRights, { action: 'erase', ...person }],
  ['old quotes emptied', dataRights, { action: 'retain' }],
  ['a scan begun', historyScan, { action: 'start' }],
  ['a scan paused', historyScan, { action: 'pause' }],
  ['a scan resumed', historyScan, { action: 'resume' }],
  ['the funnel map', funnelMap, { action: 'write', version: 0, by: null, steps: {} }],
  ['the points of an audit agreed to', dealAudit, { action: 'agree', isAgreed: true }],
] as const;

describe('what an admin decides', () => {
  it.each(changes)('is neither changed nor told without the code: %s', async (_, main, request) => {
    expect(await main(call(request))).toEqual(refused);
    expect(await main(call({ ...request, accessCode: 'a wrong code of length' }))).toEqual(refused);
    expect(lines.filter((line) => line.includes('change-refused'))).toHaveLength(2);
    expect(lines.join()).not.toMatch(/horse|a wrong code/u);
  });

  it.each(changes)('goes through with it: %s', async (_, main, request) => {
    expect(await main(call({ ...request, accessCode: code }))).not.toEqual(refused);
  });

  it.each([
    ['settings', accountSettings, { action: 'read' }],
    ['people and times', managementSettings, { action: 'read' }],
    ['how far a scan is', historyScan, { action: 'status' }],
    ['a step of a scan', historyScan, { action: 'continue' }],
    ['the funnel map', funnelMap, { action: 'read' }],
    ['an audit', dealAudit, { action: 'read' }],
  ] as const)('is shown without it: %s', async (_, main, request) => {
    expect(await main(call(request))).not.toEqual(refused);
  });
});
