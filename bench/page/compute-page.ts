import { readFileSync } from 'node:fs';
import { computePage } from '#core/metrics/compute-page.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import { decodeSnapshot } from '#core/snapshot/decode.ts';

/** Decodes a snapshot and computes the overview, several times: `node bench/page/compute-page.ts <file>`. */
const text = readFileSync(process.argv[2] ?? '', 'utf8');

function once() {
  const start = performance.now();
  const snapshot = decodeSnapshot(text);
  if (!snapshot) throw new Error('the snapshot cannot be read');
  const decoded = performance.now();
  const input = { snapshot, history: [], baselines: null, settings: defaultSettings, now: snapshot.takenAt };
  computePage({ view: 'overview', filters: { period: 'this-quarter' } }, input);
  return { decode: decoded - start, compute: performance.now() - decoded };
}

console.log(JSON.stringify(Array.from({ length: 5 }, once)));
