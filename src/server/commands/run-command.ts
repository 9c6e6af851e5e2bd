import { parseArgs } from 'node:util';
import type { EventKind } from '../inbox/inbox.ts';
import { backupCheckCommand } from './backup-check.ts';
import { checkCommand } from './check-command.ts';
import type { CommandDeps, CommandResult } from './command.ts';
import { deadCommand, replayCommand } from './dead-commands.ts';
import { erasePortalCommand } from './erase-portal-command.ts';
import { migrateCommand } from './migrate-command.ts';
import { rotateKeysCommand } from './rotate-keys.ts';

export const usage = `usage: node src/server/cli.ts COMMAND
  check                                  could a server with this configuration serve?
  migrate                                brings the database up to date
  dead    [--portal ID] [--kind KIND]    events that were given up
  replay  [--portal ID] [--kind KIND]    has them tried again
  rotate-keys                            seals everything anew under the newest key
  erase-portal --portal ID [--even-if-installed]
                                         erases an account now
  backup-check                           is this (restored) database whole, and do the keys fit?`;

interface Flags {
  readonly portalId?: number;
  readonly kind?: EventKind;
  readonly evenIfInstalled: boolean;
}

type Command = (deps: CommandDeps, flags: Flags) => Promise<CommandResult>;

const commands: Readonly<Record<string, { readonly flags: readonly string[]; readonly run: Command }>> = {
  check: { flags: [], run: checkCommand },
  migrate: { flags: [], run: migrateCommand },
  dead: { flags: ['portal', 'kind'], run: deadCommand },
  replay: { flags: ['portal', 'kind'], run: replayCommand },
  'rotate-keys': { flags: [], run: rotateKeysCommand },
  'erase-portal': {
    flags: ['portal', 'even-if-installed'],
    run: (deps, { portalId = 0, evenIfInstalled }) => erasePortalCommand(deps, portalId, evenIfInstalled),
  },
  'backup-check': { flags: [], run: backupCheckCommand },
};

const kinds: readonly string[] = ['email', 'deal', 'contact', 'erase-contact'] satisfies EventKind[];

/** The command that the arguments name, ready to be run; null where they name none, or name it wrongly. */
export function parseCommand(
  args: readonly string[],
): ((deps: CommandDeps) => Promise<CommandResult>) | null {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const flags = command && parseFlags(rest, command.flags);
  if (!command || !flags) return null;
  if (name === 'erase-portal' && flags.portalId === undefined) return null;
  return (deps) => command.run(deps, flags);
}

function parseFlags(args: readonly string[], allowed: readonly string[]): Flags | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        portal: { type: 'string' },
        kind: { type: 'string' },
        'even-if-installed': { type: 'boolean' },
      },
    });
    const { portal, kind } = values;
    const isForeign = Object.keys(values).some((flag) => !allowed.includes(flag));
    if (isForeign || !/^[1-9]\d{0,14}$/u.test(portal ?? '1') || !kinds.includes(kind ?? 'email')) return null;
    return {
      ...(portal === undefined ? {} : { portalId: Number(portal) }),
      ...(kind === undefined ? {} : { kind: kind as EventKind }),
      evenIfInstalled: values['even-if-installed'] ?? false,
    };
  } catch {
    return null;
  }
}
