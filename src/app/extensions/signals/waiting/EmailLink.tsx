import { CrmActionLink } from '@hubspot/ui-extensions/crm';

interface EmailLinkProps {
  readonly contactId: string;
  readonly emailId: string;
  readonly children: string;
}

/** HubSpot's object type id of contacts. */
const contactTypeId = '0-1';

/** Opens the email on the contact's record, where it can be answered. */
export function EmailLink({ contactId, emailId, children }: EmailLinkProps) {
  return (
    <CrmActionLink
      actionType="ENGAGEMENT_APP_LINK"
      actionContext={{ objectTypeId: contactTypeId, objectId: Number(contactId), engagementId: emailId }}
    >
      {children}
    </CrmActionLink>
  );
}
