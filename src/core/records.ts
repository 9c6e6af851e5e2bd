import type { Answering, Ask } from './asks/ask.ts';

/** CRM records as the core sees them: HubSpot's strings are parsed before. Times are epoch milliseconds. */

export interface EmailRecord {
  readonly id: string;
  readonly direction: 'INCOMING' | 'OUTGOING' | 'FORWARDED';
  readonly subject: string;
  readonly html: string | null;
  readonly text: string | null;
  readonly sentAt: number;
  readonly fromAddress: string | null;
  readonly fromName: string | null;
  readonly threadId: string | null;
  /** To and copy, lower case; absent or empty where HubSpot names none. */
  readonly toAddresses?: readonly string[];
  /** Drafts, planned mail and mail that came back are not; absent: it is. */
  readonly isSent?: boolean;
}

export interface ContactRecord {
  readonly id: string;
  readonly email: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly jobTitle: string | null;
  readonly phone: string | null;
  readonly lifecycleStage: string | null;
  readonly ownerId: string | null;
  /** The primary company. */
  readonly companyId: string | null;
  readonly companyName: string | null;
  readonly summary: SignalSummary;
  /** The entries of the contact's ledger (core/plan/ledger.ts): ids of scored emails between a few markers, in order. */
  readonly scoredEmailIds: readonly string[];
  /** What the newest signature of theirs says; absent or null where no email had one. */
  readonly stated?: StatedSignature | null;
  /** What they asked for and what became of it; absent where nothing is known. */
  readonly asks?: readonly Ask[];
  /** What the asks are settled by; absent with them. */
  readonly answering?: Answering;
  /** The last call, email or meeting, in either direction, as HubSpot counts it; absent where it was not read. */
  readonly lastContactedAt?: number | null;
  /** Their own last mail, as HubSpot counts it; absent where it was not read. */
  readonly lastReplyAt?: number | null;
  /** Ids of the contacts that were merged into this one; absent where none was. */
  readonly mergedIds?: readonly string[];
}

/** Facts of a signature, whether or not its email holds a signal. */
export interface StatedSignature {
  readonly emailId: string;
  /** When the email was sent, epoch milliseconds. */
  readonly at: number;
  readonly jobTitle?: string;
  /** E.164. */
  readonly phone?: string;
  readonly company?: string;
}

export interface CompanyRecord {
  readonly id: string;
  readonly name: string | null;
  readonly domain: string | null;
  readonly lifecycleStage: string | null;
  readonly ownerId: string | null;
  readonly summary: SignalSummary;
}

/** A product of the account's library. */
export interface ProductRecord {
  readonly id: string;
  readonly name: string;
  /** For one unit, in the account's currency; null when it has none. */
  readonly price: number | null;
}

/** `newbusiness` or `existingbusiness` are HubSpot's own values of `dealtype`. */
export type DealType = 'newbusiness' | 'existingbusiness';

export interface DealRecord {
  readonly id: string;
  readonly name: string;
  readonly pipelineId: string;
  readonly stageId: string;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly dealType: DealType | null;
  readonly isClosed: boolean;
  readonly isClosedWon: boolean;
  readonly createdAt: number;
  readonly closeAt: number | null;
  readonly ownerId: string | null;
  readonly summary: SignalSummary;
  /** The signal that this deal was created from by the app; unique, so that a repeated click finds the deal again. */
  readonly sourceSignal?: string | null;
  /** Why it was lost, in the rep's own words. */
  readonly lostReason?: string | null;
}

/** The summary properties that the app keeps on contact, company and deal for lists, workflows and reports. */
export interface SignalSummary {
  readonly openSignals: number;
  readonly lastSignalAt: number | null;
  readonly lastSignalKind: string | null;
  readonly expectedValue: number | null;
}

export const emptySummary: SignalSummary = {
  openSignals: 0,
  lastSignalAt: null,
  lastSignalKind: null,
  expectedValue: null,
};

export interface PipelineStage {
  readonly id: string;
  readonly label: string;
  readonly displayOrder: number;
  /** 0 to 1; 1 is won, 0 is lost. */
  readonly probability: number;
}

export interface Pipeline {
  readonly id: string;
  readonly label: string;
  readonly displayOrder: number;
  readonly stages: readonly PipelineStage[];
}
