import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Meta, MetaOwner } from '../api/meta.ts';
import { createFormats, type Formats } from './data/format.ts';
import { request } from './data/http.ts';
import { useLoad } from './data/useLoad.ts';
import { languageOf, wordsOf, type Language, type Words } from './words.ts';

/** Who looks at the portal, in which language, and what the portal is. */
export interface Session {
  readonly meta: Meta;
  readonly user: MetaOwner;
  readonly language: Language;
  readonly words: Words;
  readonly formats: Formats;
  /** By how much the portal's clock was ahead of this machine's when `meta` was read, in milliseconds. */
  readonly clockAheadMs: number;
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

async function readMeta(): Promise<Pick<Session, 'meta' | 'clockAheadMs'>> {
  const meta = await request<Meta>('GET', '/portal/api/meta');
  return { meta, clockAheadMs: meta.now - Date.now() };
}

export function SessionProvider({ children }: { children: ReactNode }) {
  const loaded = useLoad(readMeta, []);
  const meta = loaded.data?.meta;
  const [userId, keepUserId] = useKept('portal.user', '');
  const [asked, setAsked] = useState(() => new URLSearchParams(location.search).get('as'));
  const setUserId = (id: string) => {
    setAsked(null);
    keepUserId(id);
  };
  const [kept, setLanguage] = useKept('portal.language', navigator.language);
  const language = languageOf(kept);
  const words = wordsOf[language];
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const formats = useMemo(
    () => createFormats(words.locale, meta?.timeZone ?? 'UTC', meta?.currency ?? 'EUR'),
    [words.locale, meta?.timeZone, meta?.currency],
  );
  if (loaded.error)
    return <p className="notice notice-error">{`${words.failed}: ${loaded.error.message}`}</p>;
  const user =
    meta?.owners.find((owner) => String(owner.userId) === asked) ??
    meta?.owners.find((owner) => owner.id === userId) ??
    meta?.owners[0];
  if (!loaded.data) return <p className="notice">{words.loading}…</p>;
  if (!user) return <p className="notice notice-error">This portal has no owner: start it with a seed.</p>;
  const session = {
    ...loaded.data,
    user,
    language,
    words,
    formats,
    setUserId,
    setLanguage,
    reloadMeta: loaded.reload,
  };
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}
