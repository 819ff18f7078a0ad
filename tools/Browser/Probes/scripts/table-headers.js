// WCAG 1.3.1: a header cell heads something. Cells are placed as HTML 4.9.12 says, and rows and cells of ARIA by their order.
const placeCells = table => {
  const grid = [];
  [...table.rows].forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x]) x++;
      for (let down = 0; down < Math.max(1, cell.rowSpan || table.rows.length - y); down++) {
        for (let right = 0; right < cell.colSpan; right++) (grid[y + down] ??= [])[x + right] = cell;
      }
      x += cell.colSpan;
    }
  });
  return grid;
};

const placeRoles = table => [...table.querySelectorAll('[role=row]')].map(row =>
  [...row.querySelectorAll('[role=cell], [role=gridcell], [role=columnheader], [role=rowheader]')]);

const isHeader = cell => /^(columnheader|rowheader)$/.test(page.role(cell)) || (cell.localName === 'th' && !cell.hasAttribute('role'));

/** The data cells that a header heads: those that name it, and those in its column or row that name no others. */
const cellsOf = (header, grid) => {
  const places = grid.flatMap((row, y) => row.flatMap((cell, x) => (cell === header ? [{ x, y }] : [])));
  const scope = (header.getAttribute('scope') ?? '').toLowerCase();
  const role = header.getAttribute('role') ?? '';
  const columns = new Set(places.map(place => place.x));
  const rows = new Set(places.map(place => place.y));
  const down = scope !== 'row' && scope !== 'rowgroup' && role !== 'rowheader';
  const across = scope !== 'col' && scope !== 'colgroup' && role !== 'columnheader';
  return grid.flatMap((row, y) => row.filter((cell, x) => {
    if (!cell || cell === header) return false;
    const named = cell.getAttribute('headers')?.trim();
    if (named) return header.id !== '' && named.split(/\s+/).includes(header.id);
    return (down && columns.has(x) && !rows.has(y)) || (across && rows.has(y) && !columns.has(x) && !isHeader(cell));
  }));
};

probe('CLN5007', report => {
  for (const table of page.all('table, [role=table], [role=grid], [role=treegrid]')) {
    if (/^(presentation|none)$/.test(page.role(table)) || !page.isHeard(table)) continue;
    const grid = table.localName === 'table' ? placeCells(table) : placeRoles(table);
    const headers = new Set(grid.flat().filter(cell => cell && isHeader(cell) && page.isHeard(cell) && page.isSeen(cell) && page.name(cell)));
    if (!grid.flat().some(cell => cell && !isHeader(cell))) continue;
    for (const header of headers) if (cellsOf(header, grid).length === 0) report(header, page.name(header));
  }
});
