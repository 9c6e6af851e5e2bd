import { CrmActionLink } from '@hubspot/ui-extensions/crm';
import { dealTypeId } from '../data/useCardContext.ts';

/** Opens a deal's record in HubSpot, whichever data centre the account lives in. */
export function DealLink({ dealId, children }: { readonly dealId: string; readonly children: string }) {
  return (
    <CrmActionLink
      actionType="RECORD_APP_LINK"
      actionContext={{ objectTypeId: dealTypeId, objectId: Number(dealId) }}
    >
      {children}
    </CrmActionLink>
  );
}
