import type { ContactSignalsView, DealSignalsView, FunctionResult } from '#core/views/signals-view.ts';
import { catchUpHandler } from '../../app/handlers/catch-up.ts';
import { contactSignalsHandler } from '../../app/handlers/contact-signals.ts';
import { dealSignalsHandler } from '../../app/handlers/deal-signals.ts';
import type { CardHandler } from '../../app/handlers/handler.ts';
import type { Host } from '../../app/handlers/shell/host.ts';
import { failed, succeeded } from '../../app/use-cases/context.ts';
import type { ActionCall } from './action-body.ts';
import { toRecordScore, type RecordScore } from './record-score.ts';

/** What the second reading needs, milliseconds. */
const reserveMs = 2_500;
/** Readings of unread email in one execution. */
const mostReadings = 3;

/**
 * Reads what nobody has read yet of the record's email, as far as the time goes, and tells what its card shows. Doing it
 * twice changes nothing.
 * @throws `CrmError`, `DatabaseError`
 */
export async function scoreRecord(
  { recordType, recordId }: Pick<ActionCall, 'recordType' | 'recordId'>,
  host: Host,
): Promise<FunctionResult<RecordScore>> {
  const caughtUp = await catchUp({ recordType, recordId }, host);
  if (!caughtUp.ok) return caughtUp;
  const handler: CardHandler<ContactSignalsView | DealSignalsView> =
    recordType === 'contact' ? contactSignalsHandler : dealSignalsHandler;
  const signals = await ask(handler, { recordId }, host);
  return signals.ok ? succeeded(toRecordScore(signals.view, caughtUp.view)) : signals;
}

/** How many signals were found. */
async function catchUp(record: object, host: Host): Promise<FunctionResult<number>> {
  let found = 0;
  for (let reading = 0; reading < mostReadings; reading += 1) {
    const result = await ask(catchUpHandler, record, host);
    // What was found before counts; the rest is read with the next email.
    if (!result.ok) return reading === 0 ? result : succeeded(found);
    found += result.view.newSignals;
    const hasTime = host.deadlineAt === undefined || host.deadlineAt - host.now() > reserveMs;
    if (result.view.remaining === 0 || result.view.scored === 0 || !hasTime) break;
  }
  return succeeded(found);
}

async function ask<View>(
  handler: CardHandler<View>,
  parameters: object,
  host: Host,
): Promise<FunctionResult<View>> {
  const request = handler.parse(parameters);
  return request === null ? failed('bad-request') : request.work(host);
}
