import type { Log } from '../../app/use-cases/context.ts';
import type { ServerConfig } from '../config/server-config.ts';
import type { Database } from '../db/database.ts';
import type { Keyring } from '../secrets/keyring.ts';

/** How a command ended: what it says in a line or a few, without a secret, and whether that is what was wanted. */
export interface CommandResult {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/** What a command works with. */
export interface CommandDeps {
  readonly config: ServerConfig;
  /** As the owner of the tables. */
  readonly url: string;
  readonly database: Database;
  readonly keyring: Keyring;
  readonly log: Log;
  readonly now: () => number;
  readonly fetch: typeof fetch;
}

export const done = (...lines: readonly string[]): CommandResult => ({ ok: true, lines });
export const notDone = (...lines: readonly string[]): CommandResult => ({ ok: false, lines });

/** `1 event`, `2 events`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
