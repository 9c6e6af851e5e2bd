import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { row, type Row } from '../row.ts';

const size = 100_000;

interface Run {
  readonly seconds: number;
  /** Of all threads: it tells growth better than the clock where other work is going on. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly precision: number;
  readonly recall: number;
}

/** Duplicates among generated contacts, of which 5 % are entered twice; each run in a process of its own. */
export function measureDuplicates(): Row[] {
  const [half, whole] = [linkContacts(size / 2), linkContacts(size)];
  const name = `duplicates among ${size / 1_000}k contacts`;
  return [
    row(`${name}: time`, whole.seconds, 's', 60),
    row(`${name}: peak resident`, whole.megabytes, 'MB', 1_000),
    row(`${name}: ratio to half, on the CPU`, whole.cpuSeconds / half.cpuSeconds, '×', 2.8),
    row(`${name}: wrong among the found`, (1 - whole.precision) * 100, '%', 2),
    row(`${name}: missed`, (1 - whole.recall) * 100, '%', 10),
  ];
}

function linkContacts(contacts: number): Run {
  const script = join(import.meta.dirname, '..', 'contacts', 'link-contacts.ts');
  return JSON.parse(execFileSync(process.execPath, [script, String(contacts)], { encoding: 'utf8' })) as Run;
}
