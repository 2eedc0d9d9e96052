import type { ReactNode } from "react";

export type Column = {
  label: string;
  numeric?: boolean;
  /** Which way the rows are sorted by it, if they are. */
  sorted?: "ascending" | "descending" | null;
};

/** The first cell names the row. */
export type TableRow = { id: string; cells: ReactNode[] };

type DataTableProps = { caption: ReactNode; columns: Column[]; rows: TableRow[] };

/**
 * A real table; below 48 rem each row is a block. The roles are spelled out because
 * browsers drop a table's meaning when its parts are displayed as blocks.
 */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: display: block takes the implicit role away
    <table className="data-table" role="table">
      <caption>{caption}</caption>
      {/* biome-ignore lint/a11y/noRedundantRoles: display: block takes the implicit role away */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: display: block takes the implicit role away */}
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.label}
              scope="col"
              // biome-ignore lint/a11y/noRedundantRoles: display: block takes the implicit role away
              role="columnheader"
              className={numberClass(column)}
              {...(column.sorted ? { "aria-sort": column.sorted } : {})}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: display: block takes the implicit role away */}
      <tbody role="rowgroup">
        {rows.map((row) => (
          // biome-ignore lint/a11y/noRedundantRoles: display: block takes the implicit role away
          <tr key={row.id} role="row">
            {columns.map((column, index) => (
              <Cell key={column.label} column={column} isHeader={index === 0}>
                {row.cells[index]}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = { column: Column; isHeader: boolean; children: ReactNode };

function Cell({ column, isHeader, children }: CellProps) {
  if (isHeader) {
    return (
      // biome-ignore lint/a11y/noRedundantRoles: display: block takes the implicit role away
      <th scope="row" role="rowheader">
        {children}
      </th>
    );
  }
  return (
    // biome-ignore lint/a11y/noRedundantRoles: display: block takes the implicit role away
    <td role="cell" data-label={column.label} className={numberClass(column)}>
      <span>{children}</span>
    </td>
  );
}

function numberClass(column: Column): string | undefined {
  return column.numeric ? "data-table__number" : undefined;
}
