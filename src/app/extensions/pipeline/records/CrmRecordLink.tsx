import { Link } from '@hubspot/ui-extensions';
import type { RecordRow } from '#core/views/page-parts.ts';
import { usePageContext } from '#shared/usePageContext.ts';

/** HubSpot's object type ids. */
const typeIds: Readonly<Record<RecordRow['type'], string>> = {
  contact: '0-1',
  company: '0-2',
  deal: '0-3',
};

interface CrmRecordLinkProps {
  readonly type: RecordRow['type'];
  readonly id: string;
  readonly children: string;
}

/**
 * Opens a record in HubSpot. Pages may not use the cards' CRM links; this address leads on to the account's own data
 * centre by itself.
 */
export function CrmRecordLink({ type, id, children }: CrmRecordLinkProps) {
  const { portalId } = usePageContext();
  return (
    <Link href={`https://app.hubspot.com/contacts/${portalId}/record/${typeIds[type]}/${id}`}>
      {children}
    </Link>
  );
}
