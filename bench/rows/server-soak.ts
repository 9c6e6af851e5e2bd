import { row, type Row } from '../row.ts';
import { countDifferences } from '../server/check/count-differences.ts';
import { runSoak } from '../server/loads/soak.ts';
import { watchMemory } from '../server/observe/memory.ts';
import { settle } from '../server/observe/settle.ts';
import { startAllRoles, withBench } from '../server/stack/with-bench.ts';

const sizes = { portals: 50, contacts: 100, mails: 0, pool: 96 };
const longestMs = 15 * 60_000;

/** A long day in compressed time: memory stays where it is, and nothing is lost or done twice. */
export function measureSoak(events: number): Promise<Row[]> {
  return withBench({ sizes }, async (bench) => {
    await startAllRoles(bench);
    const memory = watchMemory(bench.stack.processes);
    const begun = performance.now();
    const soak = await runSoak(bench, events);
    const { done } = await settle(bench.counters, longestMs);
    const seconds = (performance.now() - begun) / 1_000;
    const courses = memory.stop();
    return [
      row('soak: events', soak.events, '', Infinity),
      row('soak: events per second, worked off', soak.events / seconds, '', Infinity),
      ...courses.flatMap(({ roles, warmMegabytes, lastMegabytes, peakMegabytes }) => [
        row(`soak: memory of ${roles}, last quarter over second`, lastMegabytes / warmMegabytes, '×', 1.15),
        row(`soak: memory of ${roles}, peak`, peakMegabytes, 'MB', 512),
      ]),
      row('soak: events lost', Math.max(0, soak.distinct - done), '', 0),
      row('soak: differences from the truth', await countDifferences(bench, soak.mails), '', 0),
    ];
  });
}
