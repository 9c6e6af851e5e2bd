import type { FunctionResult } from '#core/views/signals-view.ts';
import type { RecordScore } from './record-score.ts';

/** What HubSpot is answered: an end of the execution, or a word that it should ask again. */
export type ActionAnswer =
  | { readonly kind: 'ended'; readonly outputFields: Readonly<Record<string, string>> }
  /** Seconds. */
  | { readonly kind: 'again'; readonly afterSeconds: number };

/** Between half a minute and a minute, so that the records of one workflow do not all come back at once. */
const shortestSeconds = 30;

/**
 * Values are texts, as HubSpot's callbacks have them. What would fail again lets the workflow go on with the next step; what
 * passes is asked again, by HubSpot's own schedule.
 * @param random in [0, 1)
 */
export function toActionAnswer(result: FunctionResult<RecordScore>, random: number): ActionAnswer {
  if (result.ok) return { kind: 'ended', outputFields: toOutput(result.view) };
  if (result.failure.retryable)
    return { kind: 'again', afterSeconds: Math.round(shortestSeconds * (1 + random)) };
  return { kind: 'ended', outputFields: { hs_execution_state: 'FAIL_CONTINUE' } };
}

function toOutput(score: RecordScore): Record<string, string> {
  return {
    openOpportunities: String(score.openOpportunities),
    ...(score.strongestKind === null ? {} : { strongestKind: score.strongestKind }),
    probability: String(score.probability),
    expectedValue: String(score.expectedValue),
    currency: score.currency,
    newSignals: String(score.newSignals),
    hs_execution_state: 'SUCCESS',
  };
}
