/** A buyer's message that asks for something, and what became of it. Times are epoch milliseconds. */

/** How it was answered: by a mail of any colleague, or by a call or a meeting. */
export type AnswerKind = 'email' | 'activity';

export interface Ask {
  readonly emailId: string;
  /** HubSpot's id of the conversation; null where the email has none. */
  readonly threadId: string | null;
  readonly askedAt: number;
  /** Null: nobody has answered yet. */
  readonly answeredAt: number | null;
  readonly answeredBy: AnswerKind | null;
}

/** Asks that a contact keeps: the latest, this many at most, none older than the days. */
export const keptAsks = { count: 20, days: 120 } as const;
