import type { Detection } from '#core/detect/detection.ts';
import type { ContactRecord, EmailRecord, StatedSignature } from '#core/records.ts';

/** An email that was read, and whose sender the contact is taken to be. */
interface ReadMail {
  readonly email: Pick<EmailRecord, 'id' | 'sentAt' | 'fromAddress'>;
  readonly detection: Pick<Detection, 'class' | 'facts'>;
  readonly contact: Pick<ContactRecord, 'id' | 'email'>;
}

/**
 * The newest signature of each contact, by contact id: of people's mail from the contact's own address only. An email
 * without title, phone and company states nothing.
 */
export function newestSignatures(mails: readonly ReadMail[]): ReadonlyMap<string, StatedSignature> {
  const newest = new Map<string, StatedSignature>();
  for (const mail of mails) {
    const stated = toSignature(mail);
    const known = newest.get(mail.contact.id);
    if (stated && (!known || isNewer(stated, known))) newest.set(mail.contact.id, stated);
  }
  return newest;
}

/** What to write on a contact; null where what it holds is as new. */
export function signatureUpdate(
  known: StatedSignature | null | undefined,
  next: StatedSignature | undefined,
): StatedSignature | null {
  return next && (!known || isNewer(next, known)) ? next : null;
}

function toSignature({ email, detection, contact }: ReadMail): StatedSignature | null {
  const { jobTitle, phone, company } = detection.facts;
  const isOwn = contact.email !== null && email.fromAddress === contact.email;
  const isHuman = detection.class === 'conversation' || detection.class === 'support';
  if (!isOwn || !isHuman || !(jobTitle ?? phone ?? company)) return null;
  return {
    emailId: email.id,
    at: email.sentAt,
    ...(jobTitle ? { jobTitle } : {}),
    ...(phone ? { phone } : {}),
    ...(company ? { company } : {}),
  };
}

function isNewer(a: StatedSignature, b: StatedSignature): boolean {
  return a.at > b.at || (a.at === b.at && a.emailId > b.emailId);
}
