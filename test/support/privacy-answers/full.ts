import type { DataRightsRequest } from '#core/views/data-rights-view.ts';
import { exportPart, nothingKept, people, someKept, view, withSettings } from './parts.ts';

let isErased = false;
let parts = 0;

/** `nobody` finds nobody, a number somebody who is gone, `norsel` ten, and all else two; everything goes well. */
export const answers = withSettings({
  'data-rights': (request: DataRightsRequest) => {
    switch (request.action) {
      case 'find':
        return view('find', { found: foundBy(request.query) });
      case 'prove':
        return view('prove', { kept: isErased ? nothingKept : someKept });
      case 'export':
        parts += 1;
        return view('export', {
          file: exportPart(parts, parts === 3),
          cursor: parts === 3 ? null : `1-${parts}`,
        });
      case 'erase':
        isErased = true;
        return view('erase', { erased: 30 });
      case 'retain':
        return view('retain', { erased: 12 });
    }
  },
});

function foundBy(query: string) {
  if (query === 'nobody') return [];
  if (/^\d+$/.test(query)) return [{ id: query, name: null, detail: null, isGone: true }];
  return people(query === 'norsel' ? 10 : 2);
}
