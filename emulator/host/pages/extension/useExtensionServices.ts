import { useContext, useMemo } from 'react';
import type { CardServices } from '../../runtime/card-host.ts';
import { RecordScopeContext } from '../record/record-scope.tsx';
import { useSession } from '../session.tsx';
import { useToast } from '../shell/toasts.tsx';
import { createExtensionServices } from './extension-services.ts';

/** What the app may ask of the portal's page here; the same object while the record stays. */
export function useExtensionServices(): CardServices {
  const { meta, user } = useSession();
  const record = useContext(RecordScopeContext);
  const showAlert = useToast();
  const { portalId, appId } = meta;
  const { userId } = user;
  const hasPage = meta.page !== null;
  return useMemo(
    () => createExtensionServices({ userId, app: hasPage ? { portalId, appId } : null, record, showAlert }),
    // The scope of a record is a new object at each refresh, and does the same for the same record.
    [userId, portalId, appId, hasPage, record?.type, record?.id, showAlert],
  );
}
