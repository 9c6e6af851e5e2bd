import { describe, expect, it } from 'vitest';
import { parseBaseUrl } from '../../src/llm/base-url.ts';
import { keyVariable, readEnvironment, settingsVariable } from '../../src/llm/read-environment.ts';

const plain = { provider: 'openai', baseUrl: 'https://api.example/v1', model: 'small' };
const read = (settings: unknown, key: string | undefined = 'sk-1') =>
  readEnvironment({
    [settingsVariable]: typeof settings === 'string' ? settings : JSON.stringify(settings),
    ...(key === undefined ? {} : { [keyVariable]: key }),
  });

describe('the language model of the environment', () => {
  it('is read with its key apart and the usual limits', () => {
    expect(read(plain)).toEqual({
      ok: true,
      apiKey: 'sk-1',
      settings: {
        ...plain,
        apiVersion: null,
        prices: null,
        requestsPerBatch: 10,
        requestsPerDay: 500,
        timeoutMs: 6_000,
      },
    });
  });

  it.each([
    ['nothing is set', {}],
    ['it is empty', { [settingsVariable]: ' ' }],
    ['it says so', { [settingsVariable]: 'off', [keyVariable]: 'sk-1' }],
  ])('is off when %s', (_name, environment) => {
    expect(readEnvironment(environment)).toEqual({ ok: false, fault: 'off', fields: [] });
  });

  it.each<[string, unknown, string, string[]]>([
    ['no JSON', '{provider', 'not-json', []],
    ['a list', [], 'wrong-settings', ['an unknown setting']],
    ['an unknown provider', { ...plain, provider: 'oracle' }, 'wrong-settings', ['provider']],
    ['no model', { ...plain, model: '' }, 'wrong-settings', ['model']],
    ['a key among the settings', { ...plain, apiKey: 'sk-1' }, 'wrong-settings', ['an unknown setting']],
    [
      'a negative price',
      { ...plain, prices: { input: -1, output: 1, currency: 'EUR' } },
      'wrong-settings',
      ['prices'],
    ],
    ['no time at all', { ...plain, timeoutMs: 0 }, 'wrong-settings', ['timeoutMs']],
    [
      'an address in the clear',
      { ...plain, baseUrl: 'http://api.example/v1' },
      'unsafe-address',
      ['baseUrl'],
    ],
  ])('is refused with %s, and nothing of a value is repeated', (_name, settings, fault, fields) => {
    expect(read(settings)).toEqual({ ok: false, fault, fields });
  });

  it('needs a key, except a model of one’s own', () => {
    expect(readEnvironment({ [settingsVariable]: JSON.stringify(plain) })).toMatchObject({
      fault: 'missing-key',
    });
    const own = { provider: 'openai-compatible', baseUrl: 'http://localhost:11434/v1', model: 'm' };
    expect(readEnvironment({ [settingsVariable]: JSON.stringify(own) })).toMatchObject({ apiKey: null });
    expect(read(own, 'none')).toMatchObject({ ok: true, apiKey: null });
  });
});

describe('an address', () => {
  it.each([
    ['https://api.openai.com/v1', 'https://api.openai.com/v1'],
    ['https://api.openai.com/v1/', 'https://api.openai.com/v1'],
    ['https://api.anthropic.com', 'https://api.anthropic.com'],
    ['http://localhost:11434/v1', 'http://localhost:11434/v1'],
    ['http://127.0.0.1:8000', 'http://127.0.0.1:8000'],
    ['http://127.1:8000', 'http://127.0.0.1:8000'],
    ['http://[::1]:8000/v1', 'http://[::1]:8000/v1'],
  ])('is taken: %s', (given, expected) => {
    expect(parseBaseUrl(given)).toBe(expected);
  });

  it.each([
    'http://api.openai.com/v1',
    'http://localhost.example/v1',
    'http://127.0.0.1.example/v1',
    'http://10.0.0.5:8000',
    'http://169.254.169.254/latest',
    'https://user:secret@api.example',
    'https://api.example/v1?key=secret',
    'https://api.example/v1#x',
    'ftp://localhost/',
    'file:///etc/passwd',
    'api.example/v1',
    '',
  ])('is refused: %s', (given) => {
    expect(parseBaseUrl(given)).toBeNull();
  });
});
