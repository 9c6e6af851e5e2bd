import { write as writeToFile } from 'node:fs';
import { writeAll, type WriteBytes } from './write-all.ts';

export interface LineWriter {
  /** Takes a whole line with its end, and returns at once. */
  write(line: string): void;
  /** Resolves when all is written, or after this many milliseconds. */
  flush(forMs: number): Promise<void>;
}

export interface LineWriterOptions {
  /** Told of lines that are lost, at once. */
  readonly onLost: (lines: number) => void;
  /** A line that tells how many were lost, to be written when lines can be written again. */
  readonly toNotice: (lines: number) => string;
  readonly write?: WriteBytes;
  /** How much may wait, bytes. */
  readonly roomBytes?: number;
}

const room = 4_194_304;
/** Before the next try after one that failed, milliseconds. */
const pauseMs = 100;

/**
 * Writes lines so that whoever reads them can neither stop nor end the process: a disk that is full, a pipe that is closed
 * and a reader that stands still cost lines, which are counted, and nothing else. `process.stdout` is no such thing: it
 * waits for a pipe's reader, and a closed pipe ends the process.
 */
export function createLineWriter(fd: number, options: LineWriterOptions): LineWriter {
  const { onLost, toNotice, write = writeToFile, roomBytes = room } = options;
  let waiting: string[] = [];
  let waitingBytes = 0;
  let untold = 0;
  let isTorn = false;
  let isWriting = false;
  let whenIdle: (() => void)[] = [];

  function writeNext(): void {
    if (waiting.length === 0) return settle();
    isWriting = true;
    const lines = waiting.length;
    const told = untold;
    const notice = told > 0 ? toNotice(told) : '';
    const bytes = Buffer.from((isTorn ? '\n' : '') + notice + waiting.join(''));
    [waiting, waitingBytes, untold] = [[], 0, 0];
    writeAll(write, fd, bytes, pauseMs, (left) => {
      if (left === 0) {
        isTorn = false;
        return writeNext();
      }
      // What lay in one piece is given up in one piece: some of it may stand there already.
      isTorn ||= left < bytes.length;
      lose(lines);
      untold += told;
      setTimeout(writeNext, pauseMs).unref();
    });
  }

  function lose(lines: number): void {
    untold += lines;
    onLost(lines);
  }

  function settle(): void {
    isWriting = false;
    for (const resolve of whenIdle) resolve();
    whenIdle = [];
  }

  return {
    write(line) {
      const size = Buffer.byteLength(line);
      if (waitingBytes + size > roomBytes) return lose(1);
      waiting.push(line);
      waitingBytes += size;
      if (!isWriting) writeNext();
    },
    flush: (forMs) =>
      new Promise((resolve) => {
        if (!isWriting) return resolve();
        const timer = setTimeout(resolve, forMs);
        whenIdle.push(() => {
          clearTimeout(timer);
          resolve();
        });
      }),
  };
}
