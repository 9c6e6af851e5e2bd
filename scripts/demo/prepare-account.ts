import { appId } from '#emulator/app-id.ts';
import type { Portal } from '#emulator/portal.contract.ts';
import { teamManagers } from '#emulator/seeds/demo/owners.ts';
import type { LearnAccountRequest, LearnAccountView } from '#core/views/learn-account-view.ts';
import type { PageFunctions } from '#core/views/page-functions.ts';
import type { ScanRequest, ScanView } from '#core/views/scan-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';

/** Functions that read the whole account, as a workflow on a schedule calls them: uid → request and view. */
type AccountFunctions = Pick<PageFunctions, 'management-settings' | 'take-snapshot' | 'sweep'> & {
  'learn-account': { request: LearnAccountRequest; view: LearnAccountView };
  'quality-scan': { request: ScanRequest; view: ScanView };
};

/** HubSpot counts requests in windows of ten seconds; the portal's clock moves on between calls. */
const rateWindowMs = 10_000;
/** Far more calls than the demo account needs; beyond them something does not come to its end. */
const mostCalls = 100;
const timeZone = 'Europe/Paris';
const quarterlyTarget = 900_000;

/** The app's page in this portal. */
export const pageAddress = (portal: Portal): string => `${portal.url}/app/${portal.portalId}/${appId}`;

/**
 * Makes the demo account ready for a manager, by the functions that a schedule would call: who the managers are, what is
 * usual, the checks of all records, the snapshot behind the page, the managers' tasks. A function that the build does
 * not have is left out. Returns what was done, in words; throws where a function fails or never comes to its end.
 */
export async function prepareAccount(portal: Portal): Promise<readonly string[]> {
  const done = [await nameManagers(portal)];
  const learned = await call(portal, 'learn-account', { timeZone });
  done.push(learned && `learned from ${learned.deals} closed deals`);
  const scan = await repeat(portal, 'quality-scan', (turn) => ({ action: startOr(turn), timeZone }), isDone);
  done.push(scan && `checked ${scan.done} records`);
  const snapshot = await repeat(portal, 'take-snapshot', (turn) => ({ action: startOr(turn) }), isDone);
  done.push(snapshot && 'took the snapshot of the pipeline');
  let tasks = 0;
  const isSwept = (view: { readonly created: number; readonly remaining: number }) => {
    tasks += view.created;
    return view.remaining === 0;
  };
  const sweep = await repeat(portal, 'sweep', () => ({ origin: 'schedule' }), isSwept);
  done.push(sweep && `made ${tasks} tasks for managers`);
  return done.filter((step) => step !== null);
}

const startOr = (turn: number) => (turn === 0 ? 'start' : 'continue');
const isDone = ({ phase }: { readonly phase: string }) => phase === 'done';

/** The managers whom the demo account's owners name; what somebody set already stays. */
async function nameManagers(portal: Portal): Promise<string | null> {
  const view = await call(portal, 'management-settings', { action: 'read' });
  if (!view || view.version > 0) return null;
  const teams = view.teams.map(({ id }) => ({
    teamId: id,
    managerIds: [teamManagers[id]].filter((manager) => manager !== undefined),
    workingTime: {},
    language: null,
  }));
  const targets = { ...view.settings.targets, quarterlyTarget };
  const settings = { ...view.settings, teams, targets };
  await call(portal, 'management-settings', { action: 'write', version: view.version, settings });
  return `named the managers of ${teams.length} teams`;
}

/** Calls a function that works step by step until it says that it is done; null where the build does not have it. */
async function repeat<Uid extends keyof AccountFunctions>(
  portal: Portal,
  uid: Uid,
  request: (turn: number) => AccountFunctions[Uid]['request'],
  isEnd: (view: AccountFunctions[Uid]['view']) => boolean,
): Promise<AccountFunctions[Uid]['view'] | null> {
  for (let turn = 0; turn < mostCalls; turn += 1) {
    const view = await call(portal, uid, request(turn));
    if (view === null || isEnd(view)) return view;
  }
  throw new Error(`${uid} came to no end in ${mostCalls} calls`);
}

/** One call as a schedule makes it; null where the build does not have the function. */
async function call<Uid extends keyof AccountFunctions>(
  portal: Portal,
  uid: Uid,
  request: AccountFunctions[Uid]['request'],
): Promise<AccountFunctions[Uid]['view'] | null> {
  if (!portal.functions.list().includes(uid)) return null;
  portal.clock.advance(rateWindowMs);
  const outcome = await portal.functions.call(uid, {
    parameters: request as unknown as Record<string, unknown>,
  });
  if (!outcome.ok) throw new Error(`${uid}: ${outcome.message}`);
  const answer = outcome.value as FunctionResult<AccountFunctions[Uid]['view']>;
  if (!answer.ok) throw new Error(`${uid}: ${answer.failure.code}`);
  return answer.view;
}
