import type { FunnelView } from '#core/views/funnel-view.ts';
import type { HistoryView } from '#core/views/history-view.ts';
import type { InstallationCheck, InstallationView } from '#core/views/installation-view.ts';
import type { ManagementView } from '#core/views/management-view.ts';
import type { Failure } from '#core/views/signals-view.ts';

/** The way of a new admin, in its order. */
export const stepIds = ['install', 'tell', 'read', 'report', 'people', 'funnel', 'cards'] as const;
export type StepId = (typeof stepIds)[number];

/** `yours`: only a person can know. */
export type StepStatus = 'done' | 'next' | 'later' | 'yours' | 'looking' | 'unknown';

/** What was asked of a function: not answered yet, answered, or failed. */
export interface Asked<View> {
  readonly view: View | null;
  readonly failure: Failure | null;
}

export interface StartAnswers {
  readonly installation: Asked<InstallationView>;
  readonly history: Asked<HistoryView>;
  readonly management: Asked<ManagementView>;
  readonly funnel: Asked<FunnelView>;
}

export const notAsked = { view: null, failure: null };

/**
 * How far each step is. What is done is seen in the account; the first step that is not is next, once all before it have
 * been looked up. A step whose function failed is unknown, and holds no other up.
 */
export function toStatuses(answers: StartAnswers): Readonly<Record<StepId, StepStatus>> {
  const done: Readonly<Record<Exclude<StepId, 'tell'>, StepStatus | boolean>> = {
    install: check(answers.installation, isInstalled),
    read: check(answers.history, ({ progress }) => progress.phase === 'done'),
    report: check(answers.history, ({ progress }) => progress.phase === 'done' && progress.isReportSeen),
    people: check(answers.management, (view) => peopleTold(view) > 0),
    funnel: check(answers.funnel, ({ isProposal }) => !isProposal),
    cards: check(answers.installation, hasCards),
  };
  let isNextFound = false;
  const statusOf = (id: StepId): StepStatus => {
    if (id === 'tell') return 'yours';
    const found = done[id];
    if (found === true) return 'done';
    if (typeof found === 'string') {
      if (found === 'looking') isNextFound = true;
      return found;
    }
    const isNext = !isNextFound;
    isNextFound = true;
    return isNext ? 'next' : 'later';
  };
  const statuses = stepIds.map((id) => [id, statusOf(id)] as const);
  return Object.fromEntries(statuses) as Record<StepId, StepStatus>;
}

/** How many steps there are that the app can see for itself, and how many of them are done. */
export function progressOf(statuses: Readonly<Record<StepId, StepStatus>>) {
  const all = stepIds.map((id) => statuses[id]).filter((status) => status !== 'yours');
  return { done: all.filter((status) => status === 'done').length, total: all.length };
}

/** Managers who get tasks, each once. */
export function peopleTold({ settings }: ManagementView): number {
  const ofTeams = settings.teams.flatMap(({ managerIds }) => managerIds);
  return new Set([...ofTeams, ...settings.fallbackManagerIds]).size;
}

/** Without these nothing works; what else the check finds can be seen to later. */
const essentials: readonly InstallationCheck[] = ['token', 'scopes', 'properties', 'signal-object'];

/** Points of the installation that ask for attention: those without which nothing works, and the others. */
export function countPoints({ results }: InstallationView) {
  const open = results.filter(({ status }) => status === 'failed' || status === 'attention');
  const toMend = open.filter(({ id, status }) => status === 'failed' && essentials.includes(id)).length;
  return { toMend, others: open.length - toMend };
}

export function canSetUp({ results }: InstallationView): boolean {
  return results.some(({ repair, status }) => repair === 'set-up' && status !== 'ok');
}

function isInstalled(view: InstallationView): boolean {
  return countPoints(view).toMend === 0 && !canSetUp(view);
}

function hasCards({ results }: InstallationView): boolean {
  return results.some(({ id, status }) => id === 'cards' && status === 'ok');
}

function check<View>(
  { view, failure }: Asked<View>,
  isDone: (view: View) => boolean,
): boolean | 'looking' | 'unknown' {
  if (view) return isDone(view);
  if (!failure) return 'looking';
  // What an account lacks that is not set up yet is no riddle.
  return failure.code === 'not-set-up' ? false : 'unknown';
}
