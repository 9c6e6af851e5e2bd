import type { Account } from '../account.ts';
import { archiveRecord } from './record-writer.ts';

/**
 * A deletion that complies with privacy law: the contact goes, and listeners are told why. `at` is portal time, epoch
 * milliseconds. Throws where there is no such contact.
 */
export function forgetContact(account: Account, contactId: string, at: number): void {
  const type = account.types.find('contacts');
  const contact =
    type && account.records.isLive(type.id, contactId) && account.records.get(type.id, contactId);
  if (!type || !contact) throw new Error(`no contact ${contactId}`);
  const origin = { at, sourceType: 'CRM_UI' };
  archiveRecord(account, type, contact, origin);
  account.listeners.tell({
    kind: 'privacyDeletion',
    objectTypeId: type.id,
    objectId: contactId,
    at,
    source: origin.sourceType,
  });
}
