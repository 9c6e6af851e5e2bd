/** What HubSpot told of an account, reduced to what is acted upon. */
export interface IncomingEvent {
  readonly portalId: number;
  readonly kind: EventKind;
  /** HubSpot's id of the record. */
  readonly objectId: string;
  /** The same for a repetition of the event: HubSpot may send one several times, within a day. */
  readonly dedupeKey: string;
  /** Epoch milliseconds, by HubSpot's clock. */
  readonly occurredAt: number;
}

/** An email or record was created, a record was changed where the checks look, or a contact's data must go. */
export type EventKind = 'email' | 'deal' | 'contact' | 'erase-contact';

export interface Accepted {
  readonly stored: number;
  /** Stored before. */
  readonly repeated: number;
  /** Of accounts that have not installed the app, or no longer. */
  readonly foreign: number;
}

/** Where events lie until they are dealt with. What was accepted is never lost and has its effect once. */
export interface Inbox {
  /**
   * One transaction: stores what is new and wakes the accounts' work. When it resolves, the events outlast any crash.
   * @param traceparent W3C trace context that the work goes on with
   */
  accept(events: readonly IncomingEvent[], now: number, traceparent: string | null): Promise<Accepted>;
}
