import { parseArgs } from 'node:util';
import type { Row } from '../bench/row.ts';
import { measureApiCalls } from '../bench/rows/api-calls.ts';
import { measureBundles } from '../bench/rows/bundles.ts';
import { measureDetection } from '../bench/rows/detection.ts';
import { measureDuplicates } from '../bench/rows/duplicates.ts';
import { measureHistory } from '../bench/rows/history.ts';
import { measureHostileInputs } from '../bench/rows/hostile.ts';
import { measurePage } from '../bench/rows/page.ts';
import { measureRules } from '../bench/rows/rules.ts';
import { measureScan } from '../bench/rows/scan.ts';
import { measureSettingsPreview } from '../bench/rows/settings-preview.ts';
import { measureSweep } from '../bench/rows/sweep.ts';
import { serverMeasurements } from '../bench/server/measurements.ts';
import { buildPrivateEdition } from './build/private-edition.ts';
import { demoWebhooks } from './demo/start-demo.ts';
import { demoNow } from './demo/demo-now.ts';

/**
 * `npm run bench [-- --json]`: the figures that the project holds itself to; exit code 1 when one is missed.
 * `npm run bench -- --server [--short] [--only intake,chaos] [--seed 7]`: those of the marketplace server, which take an hour.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    server: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

type Measure = () => readonly Row[] | Promise<readonly Row[]>;

async function appMeasurements(): Promise<readonly Measure[]> {
  const { folder } = await buildPrivateEdition({ webhooks: demoWebhooks });
  return [
    () => measureBundles(folder),
    () => measureDetection(demoNow),
    () => measureRules(demoNow),
    measureHostileInputs,
    measureDuplicates,
    () => measureApiCalls(folder),
    () => measureScan(demoNow),
    measureSweep,
    () => measurePage(folder, demoNow),
    measureHistory,
    () => measureSettingsPreview(demoNow),
  ];
}

function chosenOfServer(): readonly Measure[] {
  const all = serverMeasurements({ isShort: values.short, seed: Number(values.seed) });
  return (values.only?.split(',') ?? Object.keys(all)).map((name) => {
    const measure = all[name];
    if (!measure) throw new Error(`--only takes ${Object.keys(all).join(', ')}`);
    return measure;
  });
}

const measurements = values.server ? chosenOfServer() : await appMeasurements();

for (const measure of measurements) {
  for (const each of await measure()) {
    console.log(values.json ? JSON.stringify(each) : toLine(each));
    if (!each.ok) process.exitCode = 1;
  }
}

function toLine({ name, value, unit, limit, ok }: Row): string {
  return `${ok ? '✓' : '✗'} ${name.padEnd(52)} ${String(value).padStart(10)} ${unit.padEnd(6)}${limit === Infinity ? '' : ` ≤ ${limit}`}`;
}
