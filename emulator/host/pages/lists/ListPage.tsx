import { useEffect, useState } from 'react';
import { searchRecords } from '../data/crm.ts';
import { initials } from '../data/format.ts';
import type { RecordType } from '../data/route.ts';
import { useLoad } from '../data/useLoad.ts';
import { readNames } from '../record/record-definitions.ts';
import { recordTitle } from '../record/record-title.ts';
import { useValueText } from '../record/useValueText.ts';
import { useSession } from '../session.tsx';
import { NavLink } from '../shell/NavLink.tsx';
import { listColumns, listSort } from './list-columns.ts';

const pageSize = 25;
const typingPauseMs = 250;

/** All records of a type, searched by HubSpot's own search, page by page. */
export function ListPage({ type }: { type: RecordType }) {
  const { words, formats } = useSession();
  const [text, setText] = useState('');
  const query = usePaused(text);
  const [page, setPage] = useState(0);
  useEffect(() => setPage(0), [query]);
  const found = useLoad(
    () =>
      searchRecords(type, {
        limit: pageSize,
        after: String(page * pageSize),
        properties: readNames(type),
        sorts: [listSort[type]],
        ...(query ? { query } : {}),
      }),
    [type, query, page],
  );
  const total = found.data?.total ?? 0;
  return (
    <div className="list-page">
      <header className="page-header">
        <h1>{words.nav[type]}</h1>
        <span className="quiet">{found.data ? words.records(formats.number(total)) : ''}</span>
        <input
          className="uie-input list-search"
          type="search"
          placeholder={words.search}
          aria-label={words.search}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </header>
      {found.error ? <p className="notice notice-error">{found.error.message}</p> : null}
      <div className="list-table">
        <RecordTable type={type} records={found.data?.results ?? []} />
        {found.data && total === 0 ? <p className="quiet list-empty">{words.nothing}</p> : null}
        {found.isLoading ? <p className="quiet list-empty">{words.loading}…</p> : null}
      </div>
      <Pager page={page} pageCount={Math.max(1, Math.ceil(total / pageSize))} onGo={setPage} />
    </div>
  );
}

interface PagerProps {
  /** From 0. */
  readonly page: number;
  readonly pageCount: number;
  onGo(page: number): void;
}

function Pager({ page, pageCount, onGo }: PagerProps) {
  const { words } = useSession();
  return (
    <nav className="pager">
      <button type="button" disabled={page === 0} onClick={() => onGo(page - 1)}>
        ‹ {words.previous}
      </button>
      <span>
        {page + 1} / {pageCount}
      </span>
      <button type="button" disabled={page + 1 >= pageCount} onClick={() => onGo(page + 1)}>
        {words.next} ›
      </button>
    </nav>
  );
}

interface RecordTableProps {
  readonly type: RecordType;
  readonly records: readonly {
    readonly id: string;
    readonly properties: Readonly<Record<string, string | null>>;
  }[];
}

function RecordTable({ type, records }: RecordTableProps) {
  const { words } = useSession();
  const valueText = useValueText(type);
  return (
    <table>
      <thead>
        <tr>
          {listColumns[type].map((column) => (
            <th key={column.name}>{column.label[words.own]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={record.id}>
            {listColumns[type].map((column, index) => (
              <td key={column.name}>
                {index === 0 ? (
                  <NavLink to={`/${type}/${record.id}`} className="record-link">
                    <span className={`avatar avatar-small avatar-${type}`}>
                      {initials(recordTitle(type, record))}
                    </span>
                    {recordTitle(type, record)}
                  </NavLink>
                ) : (
                  valueText(record.properties, column.name, column.format)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The value once the typing has paused. */
function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value.trim()), typingPauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
