import type { AccessRequest, AccessView } from '#core/views/access-view.ts';
import { answers as settings } from './settings-page.ts';

/** An account of which the app knows everybody. */
export function accessView(part: Partial<AccessView> = {}): AccessView {
  return {
    version: 2,
    adminIds: ['503'],
    records: 'team',
    people: {
      active: [
        { userId: '501', name: 'Ada Byron' },
        { userId: '502', name: 'Hugo Lind' },
        { userId: '503', name: 'Inès Morel' },
        { userId: '504', name: 'Noé Diaz' },
      ],
      installedBy: '501',
      superAdmins: [
        { userId: '501', name: 'Ada Byron' },
        { userId: '502', name: 'Hugo Lind' },
      ],
    },
    ...part,
  };
}

/** A server that keeps what is written. */
export function keepingAccess(opened: AccessView = accessView()) {
  let kept = opened;
  return (request: AccessRequest) => {
    if (request.action === 'write') {
      const { adminIds, records } = request;
      kept = { ...kept, version: kept.version + 1, adminIds, records };
    }
    return { ok: true as const, view: request.action === 'write' ? { ...kept, people: null } : kept };
  };
}

/** The settings with the tab of the marketplace edition; see page-preview.ts. */
export const answers = { ...settings, access: keepingAccess() };
