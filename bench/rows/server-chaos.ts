import { row, type Row } from '../row.ts';
import { runChaos } from '../server/chaos/run-chaos.ts';
import { strikes } from '../server/chaos/strikes.ts';

/**
 * Everything that can go wrong, in an order of chance, while emails come in: what was accepted has its effect once. An
 * outage of half an hour is a third of a minute here.
 */
export async function measureChaos(seconds: number, seed: number): Promise<Row[]> {
  const report = await runChaos({
    ...{ sizes: { portals: 20, contacts: 40, mails: 0, pool: 96 }, perSecond: 20, seconds, strikes, seed },
    ...{ pauseMs: 4_000, lastsMs: 20_000, settleMs: 10 * 60_000, latencyMs: 30 },
  });
  console.error(`chaos with seed ${seed}: ${report.struck.join(', ')}`);
  for (const difference of report.differences.slice(0, 50)) console.error(difference);
  return [
    row('chaos: differences from the truth', report.differences.length, '', 0),
    row('chaos: emails that were told of', report.mails, '', Infinity),
    row('chaos: things that went wrong', report.struck.length, '', Infinity),
    row('chaos: processes begun again', report.restarts, '', Infinity),
    row('chaos: until nothing waited any more', report.settledMs / 1_000, 's', Infinity),
  ];
}
