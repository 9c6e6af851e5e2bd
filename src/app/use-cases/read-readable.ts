import { hasExclusions, isReadable } from '#core/mail/is-readable.ts';
import type { EmailRecord } from '#core/records.ts';
import type { ReadingSettings } from '#core/settings/reading.ts';
import type { Crm } from '#crm/crm.ts';

/**
 * The emails that the account wants read. Where it leaves any alone the headers come first, so that the bodies of these
 * are never asked for: 2 calls per 100, else 1.
 */
export async function readReadable(
  ids: readonly string[],
  crm: Pick<Crm, 'readEmails' | 'readEmailHeaders'>,
  reading: ReadingSettings,
): Promise<readonly EmailRecord[]> {
  if (!hasExclusions(reading)) return crm.readEmails(ids);
  const headers = await crm.readEmailHeaders(ids);
  const readable = headers.filter((header) => isReadable(header, reading)).map(({ id }) => id);
  return readable.length > 0 ? crm.readEmails(readable) : [];
}
