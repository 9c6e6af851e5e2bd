import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { endOnSignals } from '../../../src/server/http/end-on-signals.ts';

it.each(['SIGTERM', 'SIGINT'])(
  '%s ends a process once, and a second signal is not caught',
  async (signal) => {
    const process = new EventEmitter();
    let ends = 0;
    const ended = endOnSignals(process as unknown as NodeJS.Process, async () => {
      ends += 1;
    });
    process.emit(signal);
    process.emit(signal);
    await ended;
    expect([ends, process.listenerCount('SIGTERM'), process.listenerCount('SIGINT')]).toEqual([1, 0, 0]);
  },
);

it('what fails at the end is told', async () => {
  const process = new EventEmitter();
  const ended = endOnSignals(process as unknown as NodeJS.Process, () => Promise.reject(new Error('no end')));
  process.emit('SIGTERM');
  await expect(ended).rejects.toThrow('no end');
});
