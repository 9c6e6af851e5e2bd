import { useState } from 'react';
import { searchRecords, type CrmRecord } from '../data/crm.ts';
import { fullName, initials } from '../data/format.ts';
import { useLoad } from '../data/useLoad.ts';
import { useSession } from '../session.tsx';

const names = ['firstname', 'lastname', 'email', 'company', 'jobtitle', 'hubspot_owner_id'];

interface ContactPickerProps {
  readonly chosen: CrmRecord | null;
  onChoose(contact: CrmRecord | null): void;
}

export const contactNames: readonly string[] = names;

/** Chooses the buyer: HubSpot's own search over the contacts. */
export function ContactPicker({ chosen, onChoose }: ContactPickerProps) {
  const { words } = useSession();
  return (
    <div className="uie-field">
      <span className="uie-label">{words.sender}</span>
      {chosen ? (
        <div className="picked">
          <ContactLine contact={chosen} />
          <button type="button" className="uie-bare uie-link" onClick={() => onChoose(null)}>
            {words.change}
          </button>
        </div>
      ) : (
        <ContactSearch onChoose={onChoose} />
      )}
    </div>
  );
}

function ContactSearch({ onChoose }: Pick<ContactPickerProps, 'onChoose'>) {
  const { words } = useSession();
  const [query, setQuery] = useState('');
  const found = useLoad(
    () =>
      searchRecords('contacts', {
        limit: 6,
        properties: names,
        ...(query.trim() ? { query: query.trim() } : {}),
      }),
    [query.trim()],
  );
  return (
    <>
      <input
        className="uie-input"
        type="search"
        aria-label={words.findContact}
        placeholder={words.findContact}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <div className="picker-list">
        {found.data?.results.map((contact) => (
          <button type="button" key={contact.id} onClick={() => onChoose(contact)}>
            <ContactLine contact={contact} />
          </button>
        ))}
        {found.data?.results.length === 0 ? <p className="quiet">{words.nothing}</p> : null}
      </div>
    </>
  );
}

function ContactLine({ contact }: { contact: CrmRecord }) {
  const name = fullName(contact.properties);
  return (
    <span className="contact-line">
      <span className="avatar avatar-small avatar-contacts">{initials(name)}</span>
      <span>
        <strong>{name}</strong>
        <small>
          {[contact.properties['company'], contact.properties['email']].filter(Boolean).join(' · ')}
        </small>
      </span>
    </span>
  );
}
