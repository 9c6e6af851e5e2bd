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

/** What answers, or ends, what was asked before it. */
export interface Reply {
  readonly at: number;
  /** It speaks of this conversation alone; null: it was sent to the contact, and answers whatever they asked before. */
  readonly threadId: string | null;
}

/** What is needed beside the asks so that mail may come in any order. */
export interface Answering {
  /** The latest, oldest first. */
  readonly replies: readonly Reply[];
  /** The time of the latest mail that answers nothing: the contact's own, and automatic mail of ours. */
  readonly heardAt: number | null;
}

/** What a contact keeps of questions and answers: times and ids, no word of any mail. */
export interface AskLedger extends Answering {
  /** Oldest first. */
  readonly asks: readonly Ask[];
}

export const emptyAskLedger: AskLedger = { asks: [], replies: [], heardAt: null };

/** Asks that a contact keeps: the latest, this many at most, none older than the days. */
export const keptAsks = { count: 20, days: 120 } as const;

/** Replies that a contact keeps: the latest, this many at most. */
export const keptReplies = 20;
