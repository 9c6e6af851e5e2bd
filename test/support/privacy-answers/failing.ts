import type { DataRightsRequest } from '#core/views/data-rights-view.ts';
import { people, someKept, view, withSettings } from './parts.ts';

let calls = 0;

/** A company whose erasure stops half way, and an export that comes to no end. */
export const answers = withSettings({
  'data-rights': async (request: DataRightsRequest) => {
    if (request.action === 'find') return view('find', { found: people(2) });
    if (request.action === 'prove') return view('prove', { kept: someKept });
    if (request.action === 'export') return new Promise(() => undefined);
    calls += 1;
    if (calls === 1) return view('erase', { erased: 31, cursor: '9', remaining: 60 });
    return { ok: false, failure: { code: 'timeout', retryable: true, correlationId: 'abc-1' } };
  },
  documents: { ok: false, failure: { code: 'unavailable', retryable: true } },
});
