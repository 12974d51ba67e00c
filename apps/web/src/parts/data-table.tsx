import type { ReactNode } from 'react';
import { announce } from './announcer';

export interface Column<Row> {
  readonly id: string;
  readonly name: string;
  readonly cell: (row: Row) => ReactNode;
  readonly sortable?: boolean;
  readonly align?: 'end';
}

export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

interface DataTableProps<Row> {
  /** What this is a list of; also the name of its region, which scrolls on a narrow screen. */
  readonly caption: string;
  /** The first column is the link by which one knows the row; the status comes last. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sorting?: Sorting;
  readonly onSort?: (sorting: Sorting) => void;
  readonly showCaption?: boolean;
}

/** A list of cases, tasks, items. On a narrow screen each row becomes a card. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, sorting, onSort, showCaption = false } = props;
  return (
    <div className="mr-table" role="region" aria-label={caption} tabIndex={0}>
      <table className="utrecht-table">
        <caption className={showCaption ? 'utrecht-table__caption' : 'mr-hidden'}>{caption}</caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rows.map((row) => (
            <tr key={rowKey(row)} className="utrecht-table__row" data-key={rowKey(row)}>
              {columns.map((column, at) => (
                <Cell key={column.id} column={column} row={row} first={at === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeaderCellProps<Row> {
  readonly column: Column<Row>;
  readonly sorting: Sorting | undefined;
  readonly onSort: ((sorting: Sorting) => void) | undefined;
}

function HeaderCell<Row>({ column, sorting, onSort }: HeaderCellProps<Row>) {
  const { id, name, sortable = false, align } = column;
  const classes = `utrecht-table__header-cell${align === 'end' ? ' mr-table__end' : ''}`;
  if (!sortable || onSort === undefined)
    return (
      <th scope="col" className={classes}>
        {name}
      </th>
    );
  const now = sorting?.column === id ? sorting.direction : undefined;
  const next = now === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" className={classes} aria-sort={now ?? 'none'}>
      <button
        type="button"
        className="mr-sort"
        onClick={() => {
          onSort({ column: id, direction: next });
          announce(`Gesorteerd op ${name.toLowerCase()}, ${next === 'ascending' ? 'oplopend' : 'aflopend'}.`);
        }}
      >
        {name}
        <span aria-hidden="true">{now === undefined ? ' ↕' : now === 'ascending' ? ' ↑' : ' ↓'}</span>
      </button>
    </th>
  );
}

function Cell<Row>({ column, row, first }: { column: Column<Row>; row: Row; first: boolean }) {
  const { name, cell, align } = column;
  const classes = `utrecht-table__cell${align === 'end' ? ' mr-table__end' : ''}`;
  if (first)
    return (
      <th scope="row" className={classes}>
        {cell(row)}
      </th>
    );
  return (
    <td className={classes} data-name={name}>
      {cell(row)}
    </td>
  );
}
