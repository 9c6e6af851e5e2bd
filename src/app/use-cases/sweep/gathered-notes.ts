import * as z from 'zod/mini';
import { parseTaskKey, opportunityKey } from '#core/manager-tasks/task-key.ts';
import { unitOf } from '#core/manager-tasks/opportunity.ts';
import type { OpenEmail } from '#core/manager-tasks/open-email.ts';
import { longestNote, type AccountNotes } from '#store/account-notes.ts';

/** What was gathered so far, kept between two calls: one line for each email, as many notes as it takes. */

const schema = z.object({ run: z.string(), lines: z.array(z.string()) });

/** Characters that a line takes beside its own: quotes and a comma. */
const lineExtra = 3;
const noteExtra = 200;

/** What one read of notes returns. */
const mostNotes = 90;

export function gatheredKey(index: number): string {
  return `sweep:${index}`;
}

/**
 * Writes what one call gathered behind what is there, 1 call per note. Of more than fit, which is some 100,000 emails,
 * the last are left out and read again by the next sweep.
 *
 * @param parts the runs that wrote the notes that are there
 * @returns the same with the new ones
 */
export async function writeGathered(
  notes: AccountNotes,
  run: string,
  emails: Iterable<OpenEmail>,
  parts: readonly string[] = [],
): Promise<string[]> {
  const pages: string[][] = [];
  let length = Infinity;
  for (const line of [...emails].map(toLine).filter(isWhole)) {
    if (length + line.length + lineExtra > longestNote) {
      pages.push([]);
      length = noteExtra;
    }
    pages.at(-1)?.push(line);
    length += line.length + lineExtra;
  }
  const kept = pages.slice(0, mostNotes - parts.length);
  const write = (lines: readonly string[], index: number) =>
    notes.write(gatheredKey(parts.length + index), { run, lines });
  await Promise.all(kept.map(write));
  return [...parts, ...kept.map(() => run)];
}

/**
 * What earlier calls gathered; an email whose signals lay on both sides of a pause comes twice. Null where a note is
 * missing or another run has written it. 1 call.
 */
export async function readGathered(
  notes: AccountNotes,
  parts: readonly string[],
): Promise<readonly OpenEmail[] | null> {
  const keys = parts.map((_, index) => gatheredKey(index));
  const found = keys.length > 0 ? await notes.read(keys) : new Map<string, unknown>();
  const pages = keys.map((key) => schema.safeParse(found.get(key)).data);
  if (!pages.every((page, index) => page?.run === parts[index])) return null;
  const emails = pages.flatMap((page) => (page?.lines ?? []).map(toEmail));
  return emails.every((email) => email !== null) ? emails : null;
}

/** Characters; a line of HubSpot's own ids has some 120. */
const longestLine = 1_000;

/** People can edit ids in HubSpot: what would not be read again, or fit into no note, is left out. */
function isWhole(line: string): boolean {
  return line.length <= longestLine && /^[\w;:.+-]*$/u.test(line) && toEmail(line) !== null;
}

/** `contact;email;owner;seconds;signals;alerts;probability;expected;currency;email of the task` */
function toLine(email: OpenEmail): string {
  const task = email.taskKey === null ? null : parseTaskKey(email.taskKey);
  const fields = [
    email.contactId ?? '',
    email.emailId,
    email.ownerId ?? '',
    email.sentAt.toString(36),
    email.signals,
    email.alerts,
    email.probability,
    email.expected,
    email.currency ?? '',
    // Of another unit's task, as after a merge of contacts, nothing but that there is one needs to be known.
    task?.kind === 'opportunity' ? task.emailId : (email.taskKey ?? '') && email.emailId,
  ];
  return fields.join(';');
}

function toEmail(line: string): OpenEmail | null {
  const fields = line.split(';');
  const [contactId, emailId, ownerId, sentAt] = fields.slice(0, 4).map(orNull);
  const [signals, alerts, probability, expected] = fields.slice(4, 8).map(Number);
  const [currency, taskEmailId] = fields.slice(8).map(orNull);
  if (fields.length !== fieldCount || !emailId || !sentAt) return null;
  const unit = { contactId: contactId ?? null, emailId };
  const numbers = toNumbers({ sentAt: Number.parseInt(sentAt, 36), signals, alerts, probability, expected });
  return (
    numbers && {
      ...unit,
      ...numbers,
      ownerId: ownerId ?? null,
      currency: currency ?? null,
      taskKey: taskEmailId ? opportunityKey(unitOf(unit), taskEmailId) : null,
    }
  );
}

const fieldCount = 10;

function orNull(field: string): string | null {
  return field || null;
}

type Numbers = Pick<OpenEmail, 'sentAt' | 'signals' | 'alerts' | 'probability' | 'expected'>;

function toNumbers(given: { readonly [Name in keyof Numbers]: number | undefined }): Numbers | null {
  return Object.values(given).every((value) => Number.isFinite(value)) ? (given as Numbers) : null;
}
