import { appAddress } from '../data/app-address.ts';
import { useSession } from '../session.tsx';
import { NavLink } from '../shell/NavLink.tsx';
import { initials } from '../data/format.ts';

/** What this is, what to open first, and how much there is. */
export function StartPage() {
  const { words, meta, formats } = useSession();
  const counts = [
    { to: '/contacts', label: words.nav.contacts, count: meta.counts.contacts },
    { to: '/companies', label: words.nav.companies, count: meta.counts.companies },
    { to: '/deals', label: words.nav.deals, count: meta.counts.deals },
    { to: '/mailbox', label: words.emails, count: meta.counts.emails },
  ];
  return (
    <div className="start">
      <section className="start-intro">
        <h1>{words.startTitle}</h1>
        {words.intro.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <NavLink to="/mailbox" className="uie-button uie-button-primary uie-button-md">
          {words.writeMail}
        </NavLink>
        {meta.page ? (
          <NavLink
            to={appAddress(meta, { to: '/' })}
            className="uie-button uie-button-secondary uie-button-md"
          >
            {words.openAppPage}
          </NavLink>
        ) : null}
      </section>
      <div className="start-counts">
        {counts.map(({ to, label, count }) => (
          <NavLink key={label} to={to}>
            <strong>{formats.number(count)}</strong>
            {label}
          </NavLink>
        ))}
      </div>
      <h2>{words.highlights}</h2>
      <Highlights />
    </div>
  );
}

function Highlights() {
  const { words, meta } = useSession();
  if (meta.highlights.length === 0) return <p className="quiet">{words.noHighlights}</p>;
  return (
    <div className="highlights">
      {meta.highlights.map((highlight) => (
        <NavLink
          key={`${highlight.type}/${highlight.id}`}
          to={`/${highlight.type}/${highlight.id}`}
          className="tile"
        >
          <span className={`avatar avatar-${highlight.type}`}>{initials(highlight.name)}</span>
          <span>
            <strong>{highlight.name}</strong>
            <small>{words.singular[highlight.type]}</small>
            <p>{highlight.why[words.own]}</p>
          </span>
        </NavLink>
      ))}
    </div>
  );
}
