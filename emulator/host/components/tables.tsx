import type {
  SortedTableHeaderProps,
  TableCellProps,
  TableElementProps,
  TableHeaderProps,
  TableProps,
} from '@hubspot/ui-extensions';
import type { CSSProperties } from 'react';
import { classes, testId } from './class-names.ts';
import { fire } from './events.ts';
import { pageWindow } from './page-window.ts';

export function Table(props: TableProps) {
  const className = classes(
    'uie-table',
    `uie-table-${props.density ?? 'default'}`,
    (props.bordered ?? true) && 'uie-table-bordered',
    props.flush && 'uie-table-flush',
  );
  return (
    <div className={className} {...testId(props)}>
      <table>{props.children}</table>
      {props.paginated ? <Pages table={props} /> : null}
    </div>
  );
}

function Pages({ table }: { table: Extract<TableProps, { paginated: true }> }) {
  const page = table.page ?? 1;
  const go = (next: number) => fire(table.onPageChange, next);
  return (
    <nav className="uie-pages" aria-label="Pages">
      {table.showFirstLastButtons ? (
        <button type="button" disabled={page <= 1} onClick={() => go(1)}>
          «
        </button>
      ) : null}
      <button type="button" disabled={page <= 1} onClick={() => go(page - 1)}>
        ‹ {(table.showButtonLabels ?? true) ? 'Prev' : ''}
      </button>
      {pageWindow(page, table.pageCount, table.maxVisiblePageButtons).map((each) => (
        <button
          type="button"
          key={each}
          className={each === page ? 'uie-page-now' : undefined}
          aria-current={each === page ? 'page' : undefined}
          onClick={() => go(each)}
        >
          {each}
        </button>
      ))}
      <button type="button" disabled={page >= table.pageCount} onClick={() => go(page + 1)}>
        {(table.showButtonLabels ?? true) ? 'Next' : ''} ›
      </button>
      {table.showFirstLastButtons ? (
        <button type="button" disabled={page >= table.pageCount} onClick={() => go(table.pageCount)}>
          »
        </button>
      ) : null}
    </nav>
  );
}

export const TableHead = (props: TableElementProps) => <thead {...testId(props)}>{props.children}</thead>;
export const TableBody = (props: TableElementProps) => <tbody {...testId(props)}>{props.children}</tbody>;
export const TableFooter = (props: TableElementProps) => <tfoot {...testId(props)}>{props.children}</tfoot>;
export const TableRow = (props: TableElementProps) => <tr {...testId(props)}>{props.children}</tr>;

function cellStyle(props: Pick<TableCellProps, 'align' | 'width'>): CSSProperties {
  const widths: Record<string, string> = { min: '1%', max: '100%', auto: 'auto' };
  const width = typeof props.width === 'number' ? props.width : props.width && widths[props.width];
  return { textAlign: props.align, width, whiteSpace: props.width === 'min' ? 'nowrap' : undefined };
}

export function TableCell(props: TableCellProps) {
  return (
    <td style={cellStyle(props)} colSpan={props.colSpan} {...testId(props)}>
      {props.children}
    </td>
  );
}

const isSortable = (props: TableHeaderProps): props is SortedTableHeaderProps =>
  props.sortDirection !== undefined && props.sortDirection !== 'never';

export function TableHeader(props: TableHeaderProps) {
  return (
    <th
      style={cellStyle(props)}
      aria-sort={isSortable(props) ? props.sortDirection : undefined}
      {...testId(props)}
    >
      {isSortable(props) ? <SortButton header={props} /> : props.children}
    </th>
  );
}

const sortMarks = { ascending: '▲', descending: '▼', none: '↕' } as const;

function SortButton({ header }: { header: SortedTableHeaderProps }) {
  const next = header.sortDirection === 'ascending' ? 'descending' : 'ascending';
  return (
    <button
      type="button"
      className="uie-bare"
      disabled={header.disabled}
      onClick={() => fire(header.onSortChange, next)}
    >
      {header.children} <i>{sortMarks[header.sortDirection]}</i>
    </button>
  );
}
