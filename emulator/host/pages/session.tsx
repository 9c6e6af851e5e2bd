import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Meta, MetaOwner } from '../api/meta.ts';
import { createFormats, type Formats } from './data/format.ts';
import { request } from './data/http.ts';
import { useLoad } from './data/useLoad.ts';
import { languages, wordsOf, type Language, type Words } from './words.ts';

/** Who looks at the portal, in which language, and what the portal is. */
export interface Session {
  readonly meta: Meta;
  readonly user: MetaOwner;
  readonly language: Language;
  readonly words: Words;
  readonly formats: Formats;
  setUserId(id: string): void;
  setLanguage(language: Language): void;
  /** Reads the portal's clock and counts again. */
  reloadMeta(): void;
}

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession() is used outside of SessionProvider');
  return session;
}

/** A choice that outlives the page. */
function useKept(key: string, initial: string): [string, (value: string) => void] {
  const [value, setValue] = useState(() => localStorage.getItem(key) ?? initial);
  return [
    value,
    (next) => {
      localStorage.setItem(key, next);
      setValue(next);
    },
  ];
}

const preferred = (): Language => (navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en');

export function SessionProvider({ children }: { children: ReactNode }) {
  const meta = useLoad(() => request<Meta>('GET', '/portal/api/meta'), []);
  const [userId, setUserId] = useKept('portal.user', '');
  const [kept, setLanguage] = useKept('portal.language', preferred());
  const language = languages.find((each) => each === kept) ?? 'en';
  const words = wordsOf[language];
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const formats = useMemo(
    () => createFormats(words.locale, meta.data?.timeZone ?? 'UTC', meta.data?.currency ?? 'EUR'),
    [words.locale, meta.data?.timeZone, meta.data?.currency],
  );
  if (meta.error) return <p className="notice notice-error">{`${words.failed}: ${meta.error.message}`}</p>;
  const user = meta.data?.owners.find((owner) => owner.id === userId) ?? meta.data?.owners[0];
  if (!meta.data) return <p className="notice">{words.loading}…</p>;
  if (!user) return <p className="notice notice-error">This portal has no owner: start it with a seed.</p>;
  const session = {
    meta: meta.data,
    user,
    language,
    words,
    formats,
    setUserId,
    setLanguage,
    reloadMeta: meta.reload,
  };
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}
