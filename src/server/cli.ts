import { openDeps } from './commands/open-deps.ts';
import { parseCommand, usage } from './commands/run-command.ts';
import { readConfig } from './config/read-config.ts';
import { createLog, errorFields } from './http/log-lines.ts';

/** Commands for whoever operates the server. Ends with 0: done; 1: not done, or something is wrong; 2: called wrongly. */

const tell = (...lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);
const complain = (text: string) => process.stderr.write(`${text}\n`);

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  const command = parseCommand(args);
  if (!command) {
    complain(usage);
    return 2;
  }
  try {
    const { deps, close } = await openDeps(
      readConfig(process.env),
      createLog((line) => process.stderr.write(line), Date.now),
    );
    try {
      const { ok, lines } = await command(deps);
      tell(...lines);
      return ok ? 0 : 1;
    } finally {
      await close();
    }
  } catch (error) {
    complain(describe(error));
    return 1;
  }
}

/** What to do about it, where the message is ours or a driver's, which quotes no value of a row. */
function describe(error: unknown): string {
  if (error instanceof Error && error.message !== '') return error.message.slice(0, 2_000);
  return JSON.stringify(errorFields(error));
}
