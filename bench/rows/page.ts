import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PageRequest } from '#core/views/pipeline-page-view.ts';
import { encodeSnapshot } from '#core/snapshot/encode.ts';
import { createCrm } from '#crm/gateway.ts';
import { createCrmAccountNotes } from '#store/account-notes-crm.ts';
import { readSnapshot } from '#store/snapshot-notes.ts';
import { startPagePortal, type PagePortal } from '../page/page-portal.ts';
import { median, row, type Row } from '../row.ts';

const run = promisify(execFile);
const runs = 5;

/** How long a call takes at HubSpot, milliseconds. */
const latencyMs = 120;

const filters = { period: 'this-quarter' } as const;
const views = ['invisible', 'facts', 'stages', 'performance', 'quality', 'answers', 'calculator'] as const;

/** The pipeline page over 10,000 deals and 5,000 signals, by the function as it ships. */
export async function measurePage(projectDir: string, now: number): Promise<Row[]> {
  const started = await startPagePortal(now);
  try {
    const file = join(projectDir, 'src', 'app', 'functions', 'pipeline-page.js');
    const overview = await measureView({ view: 'overview', filters }, file, started);
    const list: PageRequest = { view: 'records', filters, query: { list: 'invisible' }, page: 0 };
    const records = await measureView(list, file, started);
    const others: number[] = [];
    for (const view of views) others.push((await openView({ view, filters }, file, started)).calls);
    const { decode, compute, megabytes } = await measureComputation(started);
    const { walk } = started;
    return [
      row('page: API calls of a view, most', Math.max(overview.calls, ...others), 'calls', 2),
      row('page: API calls of a list of records', records.calls, 'calls', 5),
      row(`page: overview, cold, ${latencyMs} ms a call`, overview.milliseconds, 'ms', 2_000),
      row('page: memory of the function at the overview', overview.megabytes, 'MB', 128),
      row('page: decoding the snapshot', decode, 'ms', 80),
      row('page: decoding and computing the overview', decode + compute, 'ms', 150),
      row('page: the snapshot as text', megabytes, 'MB', 2.7),
      row('page: calls to take the snapshot', walk.calls, 'calls', 750),
      row('page: steps to take the snapshot', walk.steps, 'calls', 18),
    ];
  } finally {
    await started.portal.close();
  }
}

/** The shares of a function's memory that V8 is given where HubSpot runs it. */
const memoryFlags = ['--max-semi-space-size=6', '--max-old-space-size=115'];

const probe = `
const start = performance.now();
const answer = require(process.argv[1]).main(JSON.parse(process.argv[2]));
answer.then(({ ok, view }) => {
  if (!ok || !view.body) throw new Error('the page has no body');
  const milliseconds = performance.now() - start;
  console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
});
`;

interface Opened {
  readonly calls: number;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Each time in a process of its own, loading the function included. */
async function measureView(request: PageRequest, file: string, started: PagePortal): Promise<Opened> {
  const opened: Opened[] = [];
  for (let turn = 0; turn < runs; turn += 1) opened.push(await openView(request, file, started));
  return {
    calls: Math.max(...opened.map(({ calls }) => calls)),
    milliseconds: median(
      opened.map(({ milliseconds, calls }) => milliseconds + roundTrips(calls) * latencyMs),
    ),
    megabytes: median(opened.map(({ megabytes }) => megabytes)),
  };
}

/** Beyond the two for the snapshot, calls go at the same time. */
function roundTrips(calls: number): number {
  return Math.min(calls, 3);
}

async function openView(request: PageRequest, file: string, { portal }: PagePortal): Promise<Opened> {
  const before = portal.calls.count();
  const context = { accountId: portal.portalId, parameters: request };
  const env = {
    ...process.env,
    PRIVATE_APP_ACCESS_TOKEN: portal.accessToken,
    HUBSPOT_API_BASE_URL: portal.url,
  };
  const { stdout } = await run(
    process.execPath,
    [...memoryFlags, '-e', probe, file, JSON.stringify(context)],
    {
      env,
    },
  );
  const last = stdout.trim().split('\n').at(-1) ?? '';
  return { ...(JSON.parse(last) as Omit<Opened, 'calls'>), calls: portal.calls.count() - before };
}

/** In a process of its own; the first turn, which compiles, is left out. */
async function measureComputation({ portal }: PagePortal) {
  const { url, accessToken, portalId, clock } = portal;
  const crm = createCrm({ basePath: url, accessToken, portalId, now: () => clock.now() });
  const { snapshot } = await readSnapshot(createCrmAccountNotes(crm.noteRows));
  if (!snapshot) throw new Error('there is no snapshot');
  const folder = await mkdtemp(join(tmpdir(), 'page-bench-'));
  try {
    const file = join(folder, 'snapshot.txt');
    const text = encodeSnapshot(snapshot);
    await writeFile(file, text);
    const script = join(import.meta.dirname, '..', 'page', 'compute-page.ts');
    const { stdout } = await run(process.execPath, [script, file]);
    const turns = (JSON.parse(stdout) as { decode: number; compute: number }[]).slice(1);
    const decode = median(turns.map((turn) => turn.decode));
    return { decode, compute: median(turns.map((turn) => turn.compute)), megabytes: text.length / 1e6 };
  } finally {
    await rm(folder, { recursive: true });
  }
}
