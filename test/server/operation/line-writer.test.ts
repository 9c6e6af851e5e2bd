import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createLineWriter } from '../../../src/server/operation/line-writer.ts';
import type { WriteBytes } from '../../../src/server/operation/write-all.ts';

/** A disk or reader that answers when it is told to. */
function aSink() {
  let text = '';
  const due: Parameters<WriteBytes>[] = [];
  return {
    write: ((...call) => due.push(call)) as WriteBytes,
    text: () => text,
    calls: () => due.length,
    answer(code: string | null, most = Infinity) {
      const [, bytes, done] = due.shift() ?? [0, Buffer.of(), () => undefined];
      const taken = code === null ? bytes.subarray(0, most) : Buffer.of();
      text += Buffer.from(taken).toString();
      done(code === null ? null : Object.assign(new Error('no'), { code }), taken.length);
    },
  };
}

function aWriter(roomBytes?: number) {
  const sink = aSink();
  let lost = 0;
  const writer = createLineWriter(7, {
    write: sink.write,
    onLost: (lines) => (lost += lines),
    toNotice: (lines) => `lost ${lines}\n`,
    ...(roomBytes === undefined ? {} : { roomBytes }),
  });
  return { sink, writer, lost: () => lost };
}

describe('the writer of the log', () => {
  it('writes every line in order, in pieces where it must', async () => {
    const { sink, writer, lost } = aWriter();
    for (const line of ['a\n', 'b\n', 'c\n']) writer.write(line);
    sink.answer(null);
    sink.answer(null, 1);
    sink.answer(null);
    await writer.flush(1_000);
    expect([sink.text(), lost()]).toEqual(['a\nb\nc\n', 0]);
  });

  it.each(['ENOSPC', 'EPIPE', 'EIO'])('goes on after %s and tells what is missing', async (code) => {
    vi.useFakeTimers();
    try {
      const { sink, writer, lost } = aWriter();
      writer.write('a\n');
      writer.write('b\n');
      sink.answer(code);
      writer.write('c\n');
      expect(lost()).toBe(1);
      vi.advanceTimersByTime(100);
      sink.answer(null);
      expect(sink.text()).toBe('lost 1\nb\nc\n');
    } finally {
      vi.useRealTimers();
    }
  });

  it('begins a new line where one was torn', () => {
    vi.useFakeTimers();
    try {
      const { sink, writer } = aWriter();
      writer.write('a long line\n');
      sink.answer(null, 6);
      sink.answer('ENOSPC');
      writer.write('b\n');
      vi.advanceTimersByTime(100);
      sink.answer(null);
      expect(sink.text()).toBe('a long\nlost 1\nb\n');
    } finally {
      vi.useRealTimers();
    }
  });

  it('holds no more than it has room for while nobody reads', () => {
    const { sink, writer, lost } = aWriter(10);
    writer.write('first\n');
    for (let at = 0; at < 1_000; at++) writer.write('abcd\n');
    expect([lost(), sink.calls()]).toEqual([998, 1]);
    sink.answer(null);
    sink.answer(null);
    expect(sink.text()).toBe('first\nlost 998\nabcd\nabcd\n');
  });
});

describe('a process that logs', () => {
  const program = `
    import { openLog } from './src/server/operation/open-log.ts';
    let lost = 0;
    const meter = { add: (name, labels, by) => (lost += by), observe() {}, gauge() {} };
    const { log, flush } = openLog({ file: process.argv[1] ?? null, now: Date.now, meter });
    for (let at = 0; at < 60_000; at++) log('line', { at, pad: 'x'.repeat(100) });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await flush(200);
    process.stderr.write(JSON.stringify({ lost }));
    process.exit(0);`;
  const run = async (stdout: 'pipe' | number, args: readonly string[] = []) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, ...args], {
      stdio: ['ignore', stdout, 'pipe'],
    });
    child.stdout?.destroy();
    let told = '';
    child.stderr?.on('data', (part: Buffer) => (told += part.toString()));
    const [code] = (await once(child, 'close')) as [number];
    return { code, lost: lostOf(told) };
  };
  const lostOf = (told: string) => Number(/"lost":(\d+)/u.exec(told)?.[1]);

  it('outlives a closed pipe', async () => {
    expect(await run('pipe')).toEqual({ code: 0, lost: 60_000 });
  });

  it.runIf(process.platform === 'linux')('outlives a full disk', async () => {
    const full = openSync('/dev/full', 'w');
    expect(await run(full)).toEqual({ code: 0, lost: 60_000 });
    closeSync(full);
  });

  it.runIf(process.platform === 'linux')('outlives a reader that stands still', async () => {
    const line = '{ "$0" --input-type=module -e "$1"; echo "code $?" >&2; } | sleep 60';
    const shell = spawn('sh', ['-c', line, process.execPath, program], {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    let told = '';
    for await (const part of shell.stderr) {
      told += String(part);
      if (told.includes('code')) break;
    }
    process.kill(-(shell.pid ?? 0), 'SIGKILL');
    expect(told).toContain('code 0');
    expect(lostOf(told)).toBeGreaterThan(10_000);
  });

  it('appends to a file that only its owner reads', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'log-'));
    const file = path.join(folder, 'server.log');
    await run('pipe', [file]);
    expect(JSON.parse(readFileSync(file, 'utf8').split('\n')[0] ?? '')).toMatchObject({
      event: 'line',
      at: 0,
    });
    rmSync(folder, { recursive: true });
  });
});
