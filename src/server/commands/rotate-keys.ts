import { resealTokens } from '../oauth/reseal-tokens.ts';
import { openPortal, type PortalAccess } from '../store/portal-access.ts';
import { resealNotes, resealSignals, type ResealPage } from '../store/reseal.ts';
import { count, done, notDone, type CommandDeps, type CommandResult } from './command.ts';
import { listAccounts } from './list-accounts.ts';
import { keysInUse } from './sealed-texts.ts';

type Deps = Pick<CommandDeps, 'database' | 'keyring'>;

/**
 * Seals everything anew that is sealed under an older key. One that was broken off is begun again and passes over what is
 * done. It fails where something is left: a process that still runs with the older key alone.
 */
export async function rotateKeysCommand(deps: Deps): Promise<CommandResult> {
  const { database, keyring } = deps;
  let tokens = 0;
  for (let after: number | null = 0; after !== null;) {
    const page = await resealTokens(database, keyring, after);
    tokens += page.done;
    ({ after } = page);
  }
  let texts = 0;
  let accounts = 0;
  let left = 0;
  for await (const portalId of listAccounts(database)) {
    const access = openPortal(database, keyring, portalId);
    texts += (await walk(access, resealSignals)) + (await walk(access, resealNotes));
    left += await countOld(deps, access);
    accounts += 1;
  }
  const what = `${count(tokens, 'token')} and ${count(texts, 'text')} of ${count(accounts, 'account')} sealed anew`;
  if (left === 0) return done(`${what}; nothing is left under an older key`);
  return notDone(`${what}; ${count(left, 'text')} left under an older key: wait ten minutes, run this again`);
}

async function walk(
  access: PortalAccess,
  reseal: (access: PortalAccess, after: string | null) => Promise<ResealPage>,
): Promise<number> {
  let total = 0;
  let after: string | null = null;
  do {
    const page = await reseal(access, after);
    total += page.done;
    ({ after } = page);
  } while (after !== null);
  return total;
}

async function countOld({ keyring }: Deps, access: PortalAccess): Promise<number> {
  const keys = await keysInUse(access);
  return keys.reduce((sum, { id, texts }) => (keyring.isOld(`${id}.`) ? sum + texts : sum), 0);
}
