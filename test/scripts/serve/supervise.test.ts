import { afterEach, expect, it, vi } from 'vitest';
import { createSupervisor, type Supervisor } from '../../../scripts/serve/supervise.ts';

let supervisor: Supervisor | null = null;
afterEach(() => supervisor?.stop(1_000));

function supervise(code: string) {
  const lines: string[] = [];
  supervisor = createSupervisor((_, line) => lines.push(line), 10);
  supervisor.start({ name: 'one', args: ['-e', code], env: process.env });
  const pids = () => lines.filter((line) => line.startsWith('pid ')).map((line) => Number(line.slice(4)));
  return {
    lines,
    pids,
    until: (count: number) => vi.waitFor(() => expect(pids()).toHaveLength(count), 8_000),
  };
}

const live = 'console.log(`pid ${process.pid}`); setInterval(() => {}, 1000);';

it('starts a service again that was killed', async () => {
  const { lines, pids, until } = supervise(live);
  await until(1);
  process.kill(pids()[0]!, 'SIGKILL');
  await until(2);
  expect(pids()[1]).not.toBe(pids()[0]);
  expect(lines).toContain('ended (SIGKILL), starts again in 0.01 s');
});

it('waits longer each time for one that cannot start', async () => {
  const { lines, until } = supervise('console.log(`pid ${process.pid}`); process.exit(3);');
  await until(3);
  const ends = lines.filter((line) => line.startsWith('ended'));
  expect(ends.slice(0, 2)).toEqual([
    'ended (3), starts again in 0.01 s',
    'ended (3), starts again in 0.02 s',
  ]);
});

it('ends what does not end by itself', async () => {
  const { pids, until } = supervise(`process.on('SIGTERM', () => {}); ${live}`);
  await until(1);
  await supervisor?.stop(50);
  expect(() => process.kill(pids()[0]!, 0)).toThrow();
});
