import type { RepairRequest, RepairResponse } from '#core/views/repair-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { applyRepairs, previewRepairs } from './apply.ts';
import { repairHistory } from './history.ts';
import type { RepairContext } from './repair-context.ts';
import { undoRepairs } from './undo.ts';

/**
 * Mends fields of one record on a click, and takes it back. Everything is read and worked out again first, so that a
 * tampered or an outdated request writes nothing, and the same request twice changes nothing more.
 * @throws CrmError
 */
export async function repair(
  request: RepairRequest,
  context: RepairContext,
): Promise<FunctionResult<RepairResponse>> {
  switch (request.action) {
    case 'preview':
      return previewRepairs(request, context);
    case 'apply':
      return applyRepairs(request, context);
    case 'undo':
      return undoRepairs(request, context);
    case 'history':
      return repairHistory(request, context);
  }
}
