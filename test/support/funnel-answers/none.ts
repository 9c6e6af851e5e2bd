import type { Answers } from '../stubbed-functions.ts';
import { funnelView } from './funnel-account.ts';

const empty = { lifecycle: [], pipelines: [] };

/** No pipeline and no lifecycle stage. */
export const answers: Answers = {
  'funnel-map': { ok: true, view: funnelView(empty, { steps: {} }, { reality: [] }) },
};
