import type { Log } from '../../app/use-cases/context.ts';

const longestValue = 200;

/**
 * One JSON object a line. Escapes keep a value from beginning a line of its own, and a long one is cut:
 * what is logged is ids, counts and codes.
 * @param write takes a whole line with its end
 */
export function createLog(write: (line: string) => void, now: () => number): Log {
  return (event, fields) => {
    const short = Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.slice(0, longestValue) : value,
    ]);
    const line = { at: new Date(now()).toISOString(), event, ...Object.fromEntries(short) };
    write(`${JSON.stringify(line)}\n`);
  };
}

/**
 * What may be told of an error: its kind and code, and where it arose. Its message may quote what nobody
 * should read.
 */
export function errorFields(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const frame = firstFrame(error);
  return {
    error: error.name.slice(0, 80),
    ...(/^[\w-]{1,40}$/u.test(code) ? { errorCode: code } : {}),
    ...(frame === null ? {} : { frame }),
  };
}

/** Where the error arose. A stack begins with the message, which may look like a frame itself. */
function firstFrame({ message, stack = '' }: Error): string | null {
  const frames = stack.slice(Math.max(0, stack.indexOf(message)) + message.length);
  return /\n {4}at ([^\n]{1,200}:\d{1,7}:\d{1,7}\)?)(?:\n|$)/u.exec(frames)?.[1] ?? null;
}
