/** `fs.write`, or what stands for it in a test. */
export type WriteBytes = (
  fd: number,
  bytes: Uint8Array,
  done: (error: NodeJS.ErrnoException | null, written: number) => void,
) => void;

/** How often a pipe without room is tried again. */
const mostAttempts = 10;

/**
 * Writes all of it, however many pieces it takes.
 * @param done told how many bytes could not be written
 */
export function writeAll(
  write: WriteBytes,
  fd: number,
  bytes: Uint8Array,
  pauseMs: number,
  done: (left: number) => void,
): void {
  let attempts = 0;
  function next(rest: Uint8Array): void {
    write(fd, rest, (error, written) => {
      if (error === null) return written < rest.length ? next(rest.subarray(written)) : done(0);
      attempts += 1;
      if (error.code !== 'EAGAIN' || attempts === mostAttempts) return done(rest.length);
      setTimeout(() => next(rest), pauseMs).unref();
    });
  }
  next(bytes);
}
