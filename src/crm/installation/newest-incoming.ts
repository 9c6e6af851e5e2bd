import * as z from 'zod/mini';
import { unique } from '#core/collections.ts';
import type { Window } from '#core/history/windows.ts';
import { isReply } from '#core/installation/is-reply.ts';
import type { NewestIncoming } from '#core/installation/readings.ts';
import { parseLedger } from '#core/plan/ledger.ts';
import { search } from '../account-walk/pages-by-id.ts';
import { readAssociations } from '../associations.ts';
import { readByIds } from '../batch-read.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { batchSize } from '../limits.ts';
import { contactMapper } from '../mappers/contact.ts';
import { requiredTime } from '../mappers/email.ts';
import { createMapper, readRecords } from '../mappers/read-records.ts';
import { textOrEmpty } from '../mappers/values.ts';
import { cameIn, within } from './logged-mail.ts';

const schema = z.object({ hs_timestamp: requiredTime, hs_email_subject: textOrEmpty });

const mapper = createMapper('emails', schema, (id, properties) => ({
  id,
  sentAt: properties.hs_timestamp,
  isReply: isReply(properties.hs_email_subject),
}));

/**
 * The newest mail from outside, and whether the app has read it: 1 search call and 2 calls. Of each mail a contact's own
 * list of what was read tells; mail without a contact is no mail that the app reads.
 */
export async function listNewestIncoming(context: GatewayContext, window: Window): Promise<NewestIncoming> {
  const { results } = await search(context, 'emails', {
    filterGroups: [{ filters: [...within(window), cameIn] }],
    sorts: ['-hs_timestamp'],
    properties: [...mapper.properties],
    limit: batchSize,
  });
  const mails = readRecords(results, mapper, context.onUnreadable);
  const replies = mails.filter((mail) => mail.isReply).length;
  return { sampled: mails.length, replies, mails: await withScored(context, mails) };
}

async function withScored(
  context: GatewayContext,
  mails: readonly { readonly id: string; readonly sentAt: number }[],
): Promise<NewestIncoming['mails']> {
  if (mails.length === 0) return [];
  const ids = mails.map(({ id }) => id);
  const contactIds = await readAssociations(context, 'email', 'contact', ids);
  // In the order of the mails, so that a mail with very many contacts does not hide the newest.
  const known = unique(ids.flatMap((id) => contactIds.get(id) ?? [])).slice(0, batchSize);
  const contacts = known.length > 0 ? await readByIds(context, contactMapper, known) : [];
  const read = new Set(
    contacts.flatMap(({ scoredEmailIds }) => [...parseLedger(scoredEmailIds).versionById.keys()]),
  );
  const isKnown = new Set(contacts.map(({ id }) => id));
  return mails
    .filter(({ id }) => contactIds.get(id)?.some((contactId) => isKnown.has(contactId)))
    .map(({ id, sentAt }) => ({ sentAt, isScored: read.has(id) }));
}
