import { useExtensionContext } from '@hubspot/ui-extensions';
import { pageDictionaryFor } from '#core/wording/page-dictionary.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { edition } from './edition.ts';

/** What the page, or the settings, need to know of where they stand and who reads them. */
export function usePageContext() {
  const { portal, user } = useExtensionContext<'pages' | 'settings'>();
  return {
    portalId: portal.id,
    timeZone: portal.timezone,
    locale: user.locale ?? user.language,
    readerEmail: user.email,
    /** HubSpot's id of the user. */
    readerId: String(user.id),
  };
}

/** Every word of the page, in the reader's language. */
export function usePageWords(): PageDictionary {
  const { locale, timeZone } = usePageContext();
  return pageDictionaryFor(locale, timeZone, edition);
}
