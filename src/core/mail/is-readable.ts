import { foldText } from '#core/account-words/words.ts';
import type { EmailRecord } from '#core/records.ts';
import type { ReadingSettings } from '#core/settings/reading.ts';

/** What an email says of itself before its body is asked for. */
export type EmailHeader = Pick<EmailRecord, 'subject' | 'fromAddress' | 'toAddresses'>;

/** Subjects are no longer than this where mail servers keep to RFC 5322; what comes later marks nothing. */
const longestSubject = 1_000;

/** Whether the account wants an email read beyond its header. Linear in the header and in the settings. */
export function isReadable(header: EmailHeader, reading: ReadingSettings): boolean {
  const addresses = [header.fromAddress ?? '', ...(header.toAddresses ?? [])].map((one) => one.toLowerCase());
  const excluded = new Set([...reading.excludedAddresses, ...reading.excludedMailboxes]);
  if (addresses.some((address) => excluded.has(address))) return false;
  const domains = new Set(reading.excludedDomains);
  if (domains.size > 0 && addresses.some((address) => domainsOf(address).some((one) => domains.has(one))))
    return false;
  return !isPrivate(header.subject, reading);
}

/** Whether any email could be left alone, so that headers have to be read first. */
export function hasExclusions(reading: ReadingSettings): boolean {
  const { excludedDomains, excludedAddresses, excludedMailboxes, privateMarkers } = reading;
  return [excludedDomains, excludedAddresses, excludedMailboxes, privateMarkers].some(
    ({ length }) => length > 0,
  );
}

function isPrivate(subject: string, { privateMarkers }: ReadingSettings): boolean {
  if (privateMarkers.length === 0) return false;
  const folded = foldText(subject.slice(0, longestSubject));
  return privateMarkers.some((marker) => marker.trim() !== '' && folded.includes(foldText(marker)));
}

/** The domain of an address and those above it, most specific first. */
function domainsOf(address: string): readonly string[] {
  const labels = address
    .slice(address.lastIndexOf('@') + 1)
    .slice(-253)
    .split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
