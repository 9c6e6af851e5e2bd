// Loads one built function and answers calls over IPC. Runs in its own process; knows nothing of the portal.
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const [, , file] = process.argv;
const RealDate = Date;
let offset = 0;

/** The portal's clock, not the machine's: a test that moves time moves it for functions too. */
globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + offset);
    else super(...args);
  }
  static now() {
    return RealDate.now() + offset;
  }
};

let loaded = null;
const load = () => (loaded ??= createRequire(import.meta.url)(file));

process.on('message', async ({ id, payload, portalNow }) => {
  offset = portalNow - RealDate.now();
  process.send(await run(id, payload));
});

async function run(id, payload) {
  const startedAt = performance.now();
  let value;
  try {
    value = await load().main(JSON.parse(payload));
  } catch (error) {
    return {
      id,
      ok: false,
      reason: 'threw',
      message: error instanceof Error ? error.message : String(error),
    };
  }
  try {
    return { id, ok: true, json: JSON.stringify(value), milliseconds: performance.now() - startedAt };
  } catch {
    return { id, ok: false, reason: 'not-json', message: 'the function returned what JSON cannot hold' };
  }
}
