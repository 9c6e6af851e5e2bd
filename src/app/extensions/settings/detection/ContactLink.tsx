import { Link } from '@hubspot/ui-extensions';
import { usePageContext } from '#shared/usePageContext.ts';

/** HubSpot's object type id of contacts. */
const contactTypeId = '0-1';

/**
 * Opens a contact in HubSpot. Neither pages nor settings may use the cards' CRM links; this address leads on to the account's
 * own data centre by itself.
 */
export function ContactLink({ id, children }: { readonly id: string; readonly children: string }) {
  const { portalId } = usePageContext();
  return (
    <Link href={`https://app.hubspot.com/contacts/${portalId}/record/${contactTypeId}/${id}`}>
      {children}
    </Link>
  );
}
