import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const cli = path.resolve(import.meta.dirname, '../../../emulator/cloud/cli.ts');
const secret = 'a-very-secret-word';
const redirect = ['--redirect', 'http://localhost:3000/oauth/callback'];

/** Runs until the first output that the test waits for, or to the end. */
function run(args: readonly string[]) {
  const child = spawn(process.execPath, [cli, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HUBSPOT_CLIENT_ID: 'client-1', HUBSPOT_CLIENT_SECRET: secret },
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return { child, output: () => output, exit: once(child, 'exit') };
}

describe('the command line of the local HubSpot', () => {
  it('prints address and accounts, serves, and ends on SIGTERM', async () => {
    const { child, output, exit } = run(['--seed', 'empty', '--portals', '2', ...redirect]);
    while (!/account\s+146000002\s+http\S+\n/.test(output())) await once(child.stdout, 'data');
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output())![0];
    expect(await (await fetch(url)).text()).toContain('Account 146000001');
    child.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
  });

  it.each([
    [['--seed', 'nonsense'], '--seed must be', 2],
    [['--redirect', 'http://elsewhere.example/'], 'is not allowed', 1],
    [['--help'], 'Usage:', 0],
  ])('%j says %j, and never the secret', async (args, message, code) => {
    const { output, exit } = run(args);
    expect((await exit)[0]).toBe(code);
    expect(output()).toContain(message);
    expect(output()).not.toContain(secret);
  });
});
