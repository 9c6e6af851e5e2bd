import type { Country, Language } from '../companies.ts';
import type { MailClient } from '../people.ts';
import type { StageKey } from '../pipelines.ts';

/** An open deal written by hand for one story. Days count back from `now`; negative days lie ahead. */
export interface PreparedDeal {
  /** 1 to 10 of those with a story to show, above that of the forgotten ones; all ids follow from it. */
  readonly number: number;
  /** What is the matter with it, in one line. */
  readonly story: { readonly en: string; readonly fr: string };
  readonly company: PreparedCompany;
  /** The mailbox of the owner. */
  readonly owner: string;
  readonly project: string;
  readonly people: readonly PreparedPerson[];
  readonly stages: readonly (readonly [StageKey, daysAgo: number])[];
  readonly amounts: readonly (readonly [amount: number, daysAgo: number])[];
  /** Where the close date stood and when it was put there. */
  readonly closeDates: readonly (readonly [closeDaysAgo: number, daysAgo: number])[];
  readonly nextStep?: string;
  /** Oldest first. */
  readonly mails: readonly PreparedMail[];
  readonly activities: readonly PreparedActivity[];
}

export interface PreparedCompany {
  readonly name: string;
  readonly domain: string;
  readonly country: Country;
  readonly city: string;
  readonly language: Language;
  /** HubSpot's own value. */
  readonly industry: string;
  readonly employees: number;
}

export interface PreparedPerson {
  readonly firstName: string;
  readonly lastName: string;
  readonly title: string;
  readonly phone: string;
  readonly client: MailClient;
  /** HubSpot's buying role, where somebody filled it in. */
  readonly role?: 'DECISION_MAKER' | 'BUDGET_HOLDER' | 'CHAMPION' | 'END_USER';
  /** Title and phone stand in the signature only; nobody typed them in. */
  readonly isBare?: boolean;
}

export interface PreparedMail {
  readonly daysAgo: number;
  /** Hour of the day, UTC; may have a fraction. */
  readonly hour: number;
  /** Which of the people wrote it, or the owner of the deal. */
  readonly from: number | 'us';
  /** Who of the people reads mail of ours; the first when left out. */
  readonly to?: number;
  /** Given where a new thread begins. */
  readonly subject?: string;
  /** With the slots of thread scripts; dates count from the day of the mail. */
  readonly text: string;
}

export interface PreparedActivity {
  readonly type: 'meetings' | 'calls' | 'notes' | 'tasks';
  readonly daysAgo: number;
  readonly hour: number;
  readonly title: string;
  readonly body?: string;
  /** Tasks only; a task that lies ahead is open, one of the past done unless this says otherwise. */
  readonly isOpen?: boolean;
}
