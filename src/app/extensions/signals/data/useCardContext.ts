import { useExtensionContext } from '@hubspot/ui-extensions';
import { dictionaryFor } from '#core/wording/dictionary.ts';
import type { Dictionary } from '#core/wording/dictionary.ts';
import { edition } from '#shared/edition.ts';

/** HubSpot's object type id of deals. */
export const dealTypeId = '0-3';

/** What the card needs to know of where it stands and who reads it. */
export function useCardContext() {
  const { crm, location, portal, user } = useExtensionContext<'crm.record.tab' | 'crm.record.sidebar'>();
  const recordId = String(crm.objectId);
  return {
    recordId,
    /** On a deal's card, that deal. */
    dealId: crm.objectTypeId === dealTypeId ? recordId : null,
    isSidebar: location === 'crm.record.sidebar',
    userId: String(user.id),
    timeZone: portal.timezone,
    locale: user.locale ?? user.language,
  };
}

/** Every word of the card, in the reader's language. */
export function useWords(): Dictionary {
  const { locale, timeZone } = useCardContext();
  return dictionaryFor(locale, timeZone, edition);
}
