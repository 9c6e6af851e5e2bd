import { chunk } from '#core/collections.ts';
import { opportunitiesOf } from '#core/history/opportunity.ts';
import { detectInTurns } from '../detect-emails.ts';
import type { DetectedEmail } from '../score-emails.ts';
import type { PageFindings } from './after-page.ts';
import { findBuyers } from './find-buyers.ts';
import { findReadable, type ReadableMail } from './find-readable.ts';
import type { StepContext } from './history-context.ts';
import type { OpenPage } from './open-page.ts';
import { readPurchases, type Purchases } from './read-purchases.ts';

export interface PageReading extends PageFindings {
  /** Emails with an opportunity, without their bodies, and what the CRM knows about their senders. */
  readonly purchases: Purchases | null;
}

const batchSize = 100;

/**
 * Reads a page of emails: 1 call per 100 senders and per 100 bodies, 5 to 10 for what the CRM knows about
 * those with an opportunity. Bodies are read and let go batch by batch: a hundred of the longest take 25 MB.
 */
export async function readPage({ headers }: OpenPage, context: StepContext): Promise<PageReading> {
  const readable = await findReadable(headers, context);
  const batches: Batch[] = [];
  for (const some of chunk(readable, batchSize)) batches.push(await detectBatch(some, context));
  const loud = batches.flatMap(({ loud }) => loud);
  const purchases = loud.length > 0 ? await readPurchases(loud, context) : null;
  return {
    emails: headers.filter(({ direction }) => direction !== 'OUTGOING').length,
    signals: batches.reduce((sum, { signals }) => sum + signals, 0),
    buyers: purchases ? await findBuyers(purchases, context) : [],
    purchases,
  };
}

interface Batch {
  /** Signals that are certain enough to disturb somebody. */
  readonly signals: number;
  readonly loud: readonly DetectedEmail[];
}

async function detectBatch(mails: readonly ReadableMail[], context: StepContext): Promise<Batch> {
  const contacts = new Map(mails.map(({ header, contact }) => [header.id, contact]));
  const emails = await context.crm.readEmails([...contacts.keys()]);
  let signals = 0;
  const read = await detectInTurns(emails, context, context.calibration);
  const loud = read.flatMap((one): DetectedEmail[] => {
    signals += one.detection.signals.filter(({ tier }) => tier === 'alert').length;
    const contact = contacts.get(one.email.id);
    if (!contact || opportunitiesOf(one.detection).length === 0) return [];
    return [{ ...one, email: { ...one.email, html: null, text: null }, contact }];
  });
  return { signals, loud };
}
