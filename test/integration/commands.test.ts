import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/build/layout.ts';

const folder = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (task: string, args: readonly string[] = [], input = '') =>
  spawnSync(process.execPath, [join(root, 'scripts', `${task}.ts`), ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });

const text =
  'Hello,\n\nWe would like to add 20 seats for the Lyon office. Can you send over pricing?\n\nBest,\nAna';
const incoming = {
  id: 'a',
  direction: 'INCOMING',
  from: 'ana@client.example',
  sentAt: '2026-03-03T10:00:00+01:00',
  text,
};

describe('npm run detect', () => {
  it('writes one line a message, in order, whose quotes stand in the text', () => {
    const lines = [
      incoming,
      { ...incoming, id: 'b', direction: 'OUTGOING' },
      { ...incoming, id: 'c', text: 'Thanks!' },
    ];
    const { stdout, status } = run('detect', [], lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(status).toBe(0);
    const written = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(written.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(written[0]).toMatchObject({
      class: 'conversation',
      language: 'en',
      opportunity: true,
      facts: { quantity: 20 },
    });
    const kinds = written[0].signals.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['seat-expansion', 'pricing']));
    for (const { quote, start, end } of written[0].signals) expect(text.slice(start, end)).toBe(quote);
    expect(written.slice(1).map(({ signals }) => signals)).toEqual([[], []]);
  });

  it('reports a broken line and goes on with the others', () => {
    const { stdout, stderr, status } = run('detect', [], `{"id":1\n${JSON.stringify(incoming)}\n`);
    expect(status).toBe(1);
    expect(stderr).toContain('line 1');
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });
});

describe('npm run scan', () => {
  const file = join(folder, 'mail.jsonl');
  writeFileSync(file, `${JSON.stringify(incoming)}\n`);

  it('prints the signals of a file with their quotes and a summary', () => {
    const { stdout, status } = run('scan', [file]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/● seat-expansion .*add 20 seats/);
    expect(stdout).toContain('1 messages, 1 with signals, 1 opportunities');
  });

  it('prints JSON lines when asked', () => {
    const { stdout } = run('scan', ['--json', file]);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'a', opportunity: true });
  });

  it('says how it is used when no file is given, and which file is missing', () => {
    expect(run('scan')).toMatchObject({ status: 2, stderr: expect.stringContaining('--our-domain') });
    expect(run('scan', [join(folder, 'none.eml')])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no such file'),
    });
  });
});

describe('npm start -- --once --json', () => {
  it('runs the demo mail through the built app and prints one summary', () => {
    const { stdout, status } = run('start', ['--once', '--json']);
    expect(status).toBe(0);
    const summary = JSON.parse(stdout);
    expect(Object.keys(summary)).toEqual([
      'emails',
      'signals',
      'undetected',
      'covered',
      'apiCalls',
      'seconds',
    ]);
    expect(summary).toMatchObject({ emails: 1500, apiCalls: expect.any(Number) });
    expect(summary.apiCalls).toBeLessThanOrEqual(150);
    expect(summary.undetected).toBeGreaterThan(0);
    expect(summary.covered).toBeGreaterThan(0);
    expect(Object.keys(summary.signals).length).toBeGreaterThanOrEqual(15);
  });
});
