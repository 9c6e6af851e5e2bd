import type { CompanyRecord, ContactRecord, DealRecord } from '#core/records.ts';

/** A value and since when it holds; epoch milliseconds. */
export interface Change<Value> {
  readonly value: Value;
  readonly at: number;
}

/** What became of a deal, oldest first. Empty where HubSpot keeps no history of it. */
export interface DealHistory {
  /** Ids of stages; one that was archived meanwhile is still named. */
  readonly stages: readonly Change<string>[];
  readonly amounts: readonly Change<number | null>[];
  readonly closeDates: readonly Change<number | null>[];
  /** Absent where it was not read: then all amounts count as of one currency. */
  readonly currencies?: readonly Change<string | null>[];
}

/** A deal with what its health and its data quality need. Times are epoch milliseconds. */
export interface DealDetails extends DealRecord {
  readonly history: DealHistory;
  /** When it came into its present stage; null where HubSpot does not say. */
  readonly stageEnteredAt: number | null;
  /** The next meeting or task in the future, as HubSpot counts it. */
  readonly nextActivityAt: number | null;
  /** The last email, call or meeting with the customer. */
  readonly lastContactedAt: number | null;
  /** The last activity of any kind, notes and tasks included. */
  readonly lastActivityAt: number | null;
  /** The next step in the owner's own words. */
  readonly nextStep: string | null;
  readonly primaryCompanyId: string | null;
  /** Its type is one of the account's own, neither new nor existing business; `dealType` is null then too. */
  readonly hasOwnType?: boolean;
  /** Something was written on it with one click, and its log is not empty. */
  readonly hasRepairLog?: boolean;
  /** The rep set the deal aside until then. */
  readonly snoozedUntil: number | null;
}

/** A contact with what its data quality needs. */
export interface ContactDetails extends ContactRecord {
  readonly mobilePhone: string | null;
  readonly country: string | null;
  /** Emails to the address came back for good. */
  readonly hasBounced: boolean;
  readonly hasRepairLog?: boolean;
  readonly createdAt: number;
  readonly lastContactedAt: number | null;
}

export interface CompanyDetails extends CompanyRecord {
  readonly industry: string | null;
  readonly employees: number | null;
  readonly country: string | null;
  readonly phone: string | null;
  readonly createdAt: number;
}

/** An email of a deal: who wrote when, never what. */
export interface EmailTrace {
  readonly id: string;
  readonly direction: 'INCOMING' | 'OUTGOING' | 'FORWARDED';
  readonly sentAt: number;
}

export interface Owner {
  readonly id: string;
  readonly name: string;
  /** A deactivated user still owns records. */
  readonly isActive: boolean;
  /** HubSpot's id of the user, which is not the owner's; absent where HubSpot names none. */
  readonly userId?: string;
  /** The primary one first; absent where they were not read. */
  readonly teams?: readonly Team[];
}

/** A team of HubSpot's users. */
export interface Team {
  readonly id: string;
  readonly name: string;
}
