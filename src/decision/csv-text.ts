/** A number stays a number, a text is written safely, and nothing is an empty cell. */
export type Cell = number | string | undefined;

/**
 * Texts that a spreadsheet would take for a formula or a command, the full-width signs of East Asian keyboards
 * included (OWASP, “CSV injection”).
 */
const formula = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

const cellText = (cell: Cell): string => {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  const defused = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
};

/** Rows as comma-separated values with CRLF at the end of each line (RFC 4180). */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
