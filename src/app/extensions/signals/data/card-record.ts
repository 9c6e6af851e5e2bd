import type { DecideRequest } from '#core/views/signals-view.ts';

/** The record whose card is open. */
export interface CardRecord {
  readonly recordType: DecideRequest['recordType'];
  readonly recordId: string;
}
