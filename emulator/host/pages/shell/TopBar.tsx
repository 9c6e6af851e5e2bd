import { Glyph } from '../../components/icons.tsx';
import { appAddress, settingsAddress } from '../data/app-address.ts';
import type { Route } from '../data/route.ts';
import { initials } from '../data/format.ts';
import { useSession } from '../session.tsx';
import { languages, type Language } from '../words.ts';
import { NavLink } from './NavLink.tsx';

const places = [
  { to: '/', key: 'start' },
  { to: '/contacts', key: 'contacts' },
  { to: '/companies', key: 'companies' },
  { to: '/deals', key: 'deals' },
  { to: '/tasks', key: 'tasks' },
  { to: '/mailbox', key: 'mailbox' },
] as const;

const currentKey = (route: Route) => ('type' in route ? route.type : route.page);

export function TopBar({ route }: { route: Route }) {
  const { words, formats, meta } = useSession();
  return (
    <header className="top-bar">
      <NavLink to="/" className="brand">
        <span className="brand-mark" aria-hidden="true" />
        <span className="brand-name">Invisible Pipeline</span>
        <small>{words.localPortal}</small>
      </NavLink>
      <nav>
        {places.map(({ to, key }) => (
          <NavLink key={key} to={to} isCurrent={currentKey(route) === key}>
            {words.nav[key]}
          </NavLink>
        ))}
        {meta.page ? (
          <NavLink to={appAddress(meta, { to: '/' })} isCurrent={route.page === 'app'}>
            {meta.page.name}
          </NavLink>
        ) : null}
      </nav>
      <div className="top-bar-end">
        <span className="portal-date" title={words.portalDate}>
          {formats.date(meta.now)}
        </span>
        {meta.settings ? (
          <NavLink to={settingsAddress(meta)} className="settings-link" isCurrent={route.page === 'settings'}>
            <Glyph name="settings" label={words.nav.settings} />
          </NavLink>
        ) : null}
        <LanguageSwitch />
        <UserSwitch />
      </div>
    </header>
  );
}

function LanguageSwitch() {
  const { language, setLanguage, words } = useSession();
  return (
    <div className="language-switch" role="group" aria-label={words.language}>
      {languages.map((each: Language) => (
        <button type="button" key={each} aria-pressed={each === language} onClick={() => setLanguage(each)}>
          {each.toUpperCase()}
        </button>
      ))}
    </div>
  );
}

function UserSwitch() {
  const { meta, user, setUserId, words } = useSession();
  return (
    <label className="user-switch">
      <span className="avatar" aria-hidden="true">
        {initials(`${user.firstName} ${user.lastName}`)}
      </span>
      <select
        aria-label={words.signedInAs}
        value={user.id}
        onChange={(event) => setUserId(event.target.value)}
      >
        {meta.owners.map((owner) => (
          <option key={owner.id} value={owner.id}>
            {owner.firstName} {owner.lastName}
          </option>
        ))}
      </select>
    </label>
  );
}
