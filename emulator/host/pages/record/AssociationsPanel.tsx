import { readAssociatedRecords } from '../data/crm.ts';
import { initials } from '../data/format.ts';
import type { RecordType } from '../data/route.ts';
import { useLoad } from '../data/useLoad.ts';
import { useSession } from '../session.tsx';
import { NavLink } from '../shell/NavLink.tsx';
import { readNames } from './record-definitions.ts';
import { useRecordScope } from './record-scope.tsx';
import { recordTitle } from './record-title.ts';
import { useValueText } from './useValueText.ts';

const order = ['companies', 'contacts', 'deals'] as const;
const mostShown = 6;

/** The right column's lower part: the records that this one is associated with. */
export function AssociationsPanel() {
  const { type } = useRecordScope();
  return (
    <>
      {order
        .filter((each) => each !== type)
        .map((each) => (
          <Associated key={each} to={each} />
        ))}
    </>
  );
}

function Associated({ to }: { to: RecordType }) {
  const { words } = useSession();
  const { type, id, turn } = useRecordScope();
  const found = useLoad(() => readAssociatedRecords(type, id, to, readNames(to)), [type, id, to, turn]);
  const records = found.data ?? [];
  return (
    <section className="association">
      <h2>
        {words.nav[to]} ({records.length})
      </h2>
      {records.slice(0, mostShown).map((record) => (
        <NavLink key={record.id} to={`/${to}/${record.id}`} className="association-row">
          <span className={`avatar avatar-small avatar-${to}`}>{initials(recordTitle(to, record))}</span>
          <span>
            <strong>{recordTitle(to, record)}</strong>
            <Details type={to} properties={record.properties} />
          </span>
        </NavLink>
      ))}
      {records.length > mostShown ? <p className="quiet">+ {records.length - mostShown}</p> : null}
      {found.data && records.length === 0 ? <p className="quiet">{words.nothing}</p> : null}
      {found.error ? <p className="quiet">{found.error.message}</p> : null}
    </section>
  );
}

function Details({
  type,
  properties,
}: {
  type: RecordType;
  properties: Readonly<Record<string, string | null>>;
}) {
  const valueText = useValueText(type);
  if (type !== 'deals') return <small>{properties[type === 'contacts' ? 'jobtitle' : 'domain'] ?? ''}</small>;
  return (
    <small>
      {valueText(properties, 'amount', 'money')} · {valueText(properties, 'dealstage', 'stage')}
    </small>
  );
}
