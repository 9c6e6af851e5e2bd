import type { Installation } from '../oauth/token-store.ts';
import { eraseOne } from '../jobs/schedule/app-jobs/erase.ts';
import { done, notDone, type CommandDeps, type CommandResult } from './command.ts';

type Deps = Pick<CommandDeps, 'database' | 'keyring' | 'log' | 'now'>;

/**
 * Erases an account now, without waiting for its days of grace.
 * @param evenIfInstalled else one that has the app installed is refused
 */
export async function erasePortalCommand(
  deps: Deps,
  portalId: number,
  evenIfInstalled: boolean,
): Promise<CommandResult> {
  const state = await stateOf(deps, portalId);
  if (state === null) return notDone(`account ${portalId} is not known; nothing was erased`);
  if (state !== 'uninstalled' && !evenIfInstalled)
    return notDone(
      `account ${portalId} has the app installed: uninstall it in HubSpot first, or add --even-if-installed`,
    );
  await endGrace(deps, portalId);
  await eraseOne(portalId, deps);
  if ((await stateOf(deps, portalId)) !== null)
    return notDone(`account ${portalId} is not erased yet: run this again, or let the background go on`);
  return done(`account ${portalId} is erased`);
}

async function stateOf({ database }: Deps, portalId: number): Promise<Installation['state'] | null> {
  const [row] = await database.asOperator((sql) =>
    sql.query<Pick<Installation, 'state'>>('select state from pipeline.installations where portal_id = $1', [
      portalId,
    ]),
  );
  return row?.state ?? null;
}

/** From now on it is to go: what is broken off here, the background goes on with. */
async function endGrace({ database, now }: Deps, portalId: number): Promise<void> {
  await database.asOperator((sql) =>
    sql.query(
      `update pipeline.installations set state = 'uninstalled', tokens = null,
         uninstalled_at = coalesce(uninstalled_at, $2), erase_at = 0
       where portal_id = $1`,
      [portalId, now()],
    ),
  );
}
