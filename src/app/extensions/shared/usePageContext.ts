import { useExtensionContext } from '@hubspot/ui-extensions';
import { pageDictionaryFor } from '#core/wording/page-dictionary.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';

/** What the page needs to know of where it stands and who reads it. */
export function usePageContext() {
  const { portal, user } = useExtensionContext<'pages'>();
  return { portalId: portal.id, timeZone: portal.timezone, locale: user.locale ?? user.language };
}

/** Every word of the page, in the reader's language. */
export function usePageWords(): PageDictionary {
  const { locale, timeZone } = usePageContext();
  return pageDictionaryFor(locale, timeZone);
}
