import { readRecord, type CrmRecord } from '../data/crm.ts';
import { initials } from '../data/format.ts';
import { useLoad } from '../data/useLoad.ts';
import { useSession } from '../session.tsx';
import { NavLink } from '../shell/NavLink.tsx';
import { appSummary, shownProperties, type ShownProperty } from './record-definitions.ts';
import { useRecordScope } from './record-scope.tsx';
import { recordSubtitle, recordTitle } from './record-title.ts';
import { useValueText } from './useValueText.ts';

/** The left column: who or what this is. */
export function PropertiesPanel({ record }: { record: CrmRecord }) {
  const { words } = useSession();
  const { type, id } = useRecordScope();
  const title = recordTitle(type, record);
  return (
    <aside className="record-left">
      <NavLink to={`/${type}`} className="back-link">
        ‹ {words.nav[type]}
      </NavLink>
      <div className="record-head">
        <span className={`avatar avatar-big avatar-${type}`}>{initials(title)}</span>
        <div>
          <h1>{title}</h1>
          <p>{recordSubtitle(type, record)}</p>
        </div>
      </div>
      {type === 'contacts' ? (
        <NavLink to={`/mailbox?contact=${id}`} className="uie-button uie-button-secondary uie-button-sm">
          {words.writeMail}
        </NavLink>
      ) : null}
      <Section title={words.about[type]} properties={shownProperties[type]} record={record} />
      <AppSummary />
    </aside>
  );
}

interface SectionProps {
  readonly title: string;
  readonly properties: readonly ShownProperty[];
  readonly record: CrmRecord;
}

function Section({ title, properties, record }: SectionProps) {
  const { words } = useSession();
  const { type } = useRecordScope();
  const valueText = useValueText(type);
  return (
    <section className="property-section">
      <h2>{title}</h2>
      <dl>
        {properties.map((property) => (
          <div key={property.name}>
            <dt>{property.label[words.own]}</dt>
            <dd>{valueText(record.properties, property.name, property.format)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The app's own properties of the record; absent until the app was set up in the portal. */
function AppSummary() {
  const { type, id, turn } = useRecordScope();
  const names = appSummary.map((property) => property.name);
  const summary = useLoad(() => readRecord(type, id, names), [type, id, turn]);
  if (!summary.data || names.every((name) => !summary.data?.properties[name])) return null;
  return <Section title="Invisible Pipeline" properties={appSummary} record={summary.data} />;
}
