import { judgeInstallation } from '#core/installation/judge-installation.ts';
import type { InstallationReadings } from '#core/installation/readings.ts';
import type { InstallationRequest, InstallationView } from '#core/views/installation-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import type { InstallationReads } from '#crm/installation/create-installation-reads.ts';
import { succeeded, type UseCaseContext } from '../context.ts';
import { readRuns } from './read-runs.ts';
import { readTeams } from './read-teams.ts';
import { toReading } from './to-reading.ts';

const dayMs = 86_400_000;

/** Mail is looked at this far back. */
const lookBackMs = 30 * dayMs;

/** A webhook, and HubSpot's search, may take so long. */
const arrivalMs = 15 * 60_000;

export interface InstallationContext extends Pick<UseCaseContext, 'notes' | 'now' | 'log'> {
  readonly reads: InstallationReads;
  /** Whether the app keeps its signals in an object of the account's own; default: it does. */
  readonly hasSignalObject?: boolean;
  /** Creates what is missing in the account. Throws `CrmError`. */
  readonly setUp: () => Promise<{ readonly created: readonly string[] }>;
}

/**
 * Looks at what stands in the account and what is missing, or runs set-up before it does. 24 calls at most, 11 of them
 * searches, and nothing written but by the repair. What cannot be read is told as unknown.
 *
 * @throws CrmError when the repair fails
 */
export async function installationCheck(
  { action }: InstallationRequest,
  context: InstallationContext,
): Promise<FunctionResult<InstallationView>> {
  if (action === 'repair') {
    const { created } = await context.setUp();
    context.log('installation-repaired', { created: created.length });
  }
  const readings = await readInstallation(context);
  const checkedAt = context.now();
  return succeeded({ checkedAt, results: judgeInstallation(readings, checkedAt, context.hasSignalObject) });
}

async function readInstallation({ notes, now, reads }: InstallationContext): Promise<InstallationReadings> {
  const from = now() - lookBackMs;
  const month = { from, to: now() };
  const [scopes, setUp, runs, incoming, logged, contacts, lastDecisionAt, teams] = await Promise.all([
    toReading(reads.readGrantedScopes()),
    toReading(reads.findSetUpGaps()),
    toReading(readRuns(notes)),
    toReading(reads.listNewestIncoming({ from, to: now() - arrivalMs })),
    toReading(reads.countLogged(month)),
    toReading(reads.sampleContacts()),
    toReading(reads.readLastDecision()),
    toReading(readTeams(reads, month)),
  ]);
  return { scopes, setUp, runs, incoming, logged, contacts, lastDecisionAt, teams };
}
