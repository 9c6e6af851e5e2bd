import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { callApi } from './support/api.ts';

const cli = path.resolve(import.meta.dirname, '../../emulator/cli.ts');

/** Runs until the first output that the test waits for, or to the end. */
function run(...args: string[]) {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return { child, output: () => output, exit: once(child, 'exit') };
}

describe('the command line', () => {
  it('prints address and token, serves, and ends on SIGTERM', async () => {
    const { child, output, exit } = run('--seed', 'empty');
    while (!/token\s+\S+\n/.test(output())) await once(child.stdout, 'data');
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output())![0];
    const token = /token\s+(\S+)/.exec(output())![1]!;
    expect((await callApi(`${url}/crm/v3/owners/`, 'GET', undefined, token)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
  });

  it.each([
    [['--seed', 'nonsense'], '--seed must be one of', 2],
    [['--port', '70000'], '--port must be', 2],
    [['--nonsense'], 'Unknown option', 2],
    [['--help'], 'Usage:', 0],
  ])('%j says %j', async (args, message, code) => {
    const { output, exit } = run(...args);
    expect((await exit)[0]).toBe(code);
    expect(output()).toContain(message);
  });
});
