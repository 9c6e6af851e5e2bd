import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localEnvironment } from '../../../src/server/config/local-config.ts';
import { readConfig } from '../../../src/server/config/read-config.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'local-'));
});
afterEach(() => rm(directory, { recursive: true }));

const hubSpotUrl = 'http://127.0.0.1:7070';
const read = async (environment: Readonly<Record<string, string>> = {}) =>
  readConfig(await localEnvironment({ DATABASE_DIRECTORY: directory, ...environment }, { hubSpotUrl }));

describe('the configuration of a trial', () => {
  it('needs nothing, and is the same the next time', async () => {
    const config = await read();
    expect(config).toMatchObject({
      publicUrl: 'http://127.0.0.1:8080',
      hubSpot: { apiUrl: hubSpotUrl, appUrl: hubSpotUrl },
      database: { kind: 'embedded', directory },
      roles: ['web', 'events', 'background'],
    });
    expect(await read()).toEqual(config);
  });

  it.skipIf(process.platform === 'win32')('keeps its secrets where only their owner reads them', async () => {
    await read();
    expect(await readdir(directory)).toEqual(['local-secrets.json']);
    expect((await stat(path.join(directory, 'local-secrets.json'))).mode & 0o777).toBe(0o600);
  });

  it('is one for all processes that begin at once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => read()));
    expect(new Set(all.map((config) => config.encryptionKeys)).size).toBe(1);
    expect(await readdir(directory)).toHaveLength(1);
  });

  it('gives way to what is given', async () => {
    const config = await read({ PORT: '9000', HUBSPOT_CLIENT_ID: 'mine', HUBSPOT_API_URL: ' ' });
    expect(config).toMatchObject({
      publicUrl: 'http://127.0.0.1:9000',
      listen: { port: 9000 },
      hubSpot: { clientId: 'mine', apiUrl: hubSpotUrl },
    });
  });

  it('makes no keys for a database of somebody’s own', async () => {
    const url = 'postgres://user:word@db/app';
    await expect(read({ DATABASE_URL: url })).rejects.toThrow('ENCRYPTION_KEYS is missing');
    expect(await readdir(directory)).toEqual([]);
  });
});
