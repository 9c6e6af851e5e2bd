import { compareFacts } from '#core/audit/compare.ts';
import { weighHealth } from '#core/audit/weigh-health.ts';
import type { AuditRequest, AuditView } from '#core/views/audit-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { healthPointsKey, toHealthPoints, toHealthPointsNote } from '#store/health-points.ts';
import { failed, succeeded } from '../context.ts';
import { auditKey, toAuditState, toAuditView, toTables, type AuditState } from './audit-state.ts';
import { runAudit, type AuditRunContext } from './run-audit.ts';

/**
 * The audit of closed deals: read with 1 call, agreed to with 2. A run costs 2 calls to begin with and 22 for each 50
 * deals; it ends with the time and goes on when it is called again.
 * @throws CrmError
 */
export async function dealAudit(
  request: AuditRequest,
  context: AuditRunContext,
): Promise<FunctionResult<AuditView>> {
  if (request.action === 'run') return succeeded(await runAudit(context));
  const notes = await context.notes.read([auditKey, healthPointsKey]);
  const state = toAuditState(notes.get(auditKey));
  const agreed = toHealthPoints(notes.get(healthPointsKey));
  if (request.action === 'read') return succeeded(toAuditView(state, agreed, context.now()));
  return agree(request.isAgreed, state, context);
}

/** Agrees to the points of the audit as it stands now: a later audit changes nothing until somebody agrees again. */
async function agree(
  isAgreed: boolean,
  state: AuditState,
  { notes, now, log }: AuditRunContext,
): Promise<FunctionResult<AuditView>> {
  const { done } = state;
  if (isAgreed && !done) return failed('bad-request');
  const points =
    isAgreed && done ? weighHealth(compareFacts(toTables(done.tables), done.won + done.lost).rows) : null;
  await notes.write(healthPointsKey, toHealthPointsNote(points, now()));
  log('audit-agreed', { isAgreed });
  return succeeded(toAuditView(state, points, now()));
}
