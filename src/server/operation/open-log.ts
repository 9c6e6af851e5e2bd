import { constants, fstatSync, openSync } from 'node:fs';
import type { Log } from '../../app/use-cases/context.ts';
import { createLog } from '../http/log-lines.ts';
import { createLineWriter } from './line-writer.ts';
import type { Meter } from './meter.ts';

export interface OpenLog {
  readonly log: Log;
  /** To be awaited before the process ends; milliseconds at most. */
  flush(forMs: number): Promise<void>;
}

export interface LogDeps {
  /** Null: standard output. */
  readonly file: string | null;
  readonly now: () => number;
  readonly meter: Meter;
}

const standardOutput = 1;

/**
 * The log of a process. Several processes may append to one file; what turns it over copies and truncates it.
 * @throws Error where the file cannot be opened
 */
export function openLog({ file, now, meter }: LogDeps): OpenLog {
  const fd = file === null ? openStandardOutput() : openSync(file, 'a', 0o600);
  const writer = createLineWriter(fd, {
    onLost: (lines) => meter.add('log_lines_dropped_total', {}, lines),
    toNotice(lines) {
      let notice = '';
      createLog((line) => (notice = line), now)('log-lines-dropped', { lines });
      return notice;
    },
  });
  return { log: createLog(writer.write, now), flush: writer.flush };
}

/**
 * A pipe once more, as one that says when it has no room: the end of a process would wait for a write that does not come
 * back. Where the system knows no such way, and for what is no pipe, as it was given.
 */
function openStandardOutput(): number {
  try {
    if (!fstatSync(standardOutput).isFIFO()) return standardOutput;
    return openSync(`/proc/self/fd/${standardOutput}`, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch {
    return standardOutput;
  }
}
