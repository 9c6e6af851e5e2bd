import type { FieldReport } from './repair-view.ts';

/** What the `deal-action` function is asked and what it answers. Times are epoch milliseconds. */

export const lostReasons = ['refused', 'competitor', 'no-budget', 'no-answer'] as const;
export type LostReason = (typeof lostReasons)[number];

/** Every one is a person's click; none is ever taken by the app itself. */
export type DealActionRequest = { readonly dealId: string } &
  /** To the stage that is proposed, from the one that the card showed. */
  (
    | { readonly action: 'move-stage'; readonly fromStageId: string; readonly toStageId: string }
    | {
        readonly action: 'close-lost';
        readonly fromStageId: string;
        readonly toStageId: string;
        readonly reason: LostReason;
        /** What the person adds to the reason. */
        readonly note?: string;
        /** BCP 47, of the reader: the reason is written in these words. */
        readonly locale?: string;
      }
    /** `from` is what the card showed. */
    | { readonly action: 'log-next-step'; readonly text: string; readonly from: string | null }
    | {
        readonly action: 'create-task';
        /** The playbook's step; a step gets one task for each due day. */
        readonly stepId: string;
        readonly subject: string;
        readonly body: string;
        readonly dueAt: number;
      }
    /** Takes back `create-task`, as long as nobody has begun. */
    | { readonly action: 'remove-task'; readonly taskId: string }
    /** `null` wakes the deal. */
    | { readonly action: 'snooze-deal'; readonly until: number | null }
    | {
        readonly action: 'lifecycle';
        readonly recordType: 'contact' | 'company';
        readonly recordId: string;
        readonly to: 'opportunity' | 'customer';
      }
  );

export interface ActionTask {
  readonly id: string;
  readonly outcome: 'created' | 'already' | 'removed' | 'begun';
  readonly subject: string;
  readonly dueAt: number | null;
}

export interface DealActionResponse {
  readonly action: DealActionRequest['action'];
  /** What became of the fields; what was written is undone by `repair` with the ticket that stands there. */
  readonly fields: readonly FieldReport[];
  /** Of `create-task` and `remove-task`. */
  readonly task: ActionTask | null;
}
