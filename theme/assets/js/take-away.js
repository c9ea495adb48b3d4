// Tables that readers made by choosing, as files: the form is that of the files that the build writes of whole tables.

/**
 * @typedef {{text: string, number?: number, remark?: string}} Value a number is written in full; what it alone would lose is its remark
 * @typedef {{name: string, heads: string[], rows: Value[][], after: string[]}} Table name: the file's, without extension; after: what stands below the rows
 */

const REMARKS = "Förbehåll";
// As the build has it: a sign that a spreadsheet could take for the beginning of a formula, at the beginning of a text or of what could be cut out as a cell.
const DANGEROUS = /(^|[,;\t\r\n])(["\x20\xa0]*)(?=[=+\-@'\uff1d\uff0b\uff0d\uff20])/g;

/**
 * The text with an apostrophe before each sign that could begin a formula.
 * @param {string} text
 */
export function guarded(text) {
  const safe = text.replace(DANGEROUS, "$1$2'");
  return /^[\t\r\n]/.test(text) ? `'${safe}` : safe;
}

/**
 * The file's text, for spreadsheets with a decimal comma.
 * @param {Table} table
 */
export function csv({ heads, rows, after }) {
  const hasRemarks = rows.some((row) => row.some(({ remark }) => remark));
  const lines = [hasRemarks ? [...heads, REMARKS] : heads, ...rows.map((row) => {
    const cells = row.map(({ text, number }) => (number === undefined ? text : number));
    return hasRemarks ? [...cells, row.flatMap(({ remark }, n) => (remark ? [`${heads[n]}: ${remark}`] : [])).join("; ")] : cells;
  }), [], ...after.map((text) => [text])];
  return `\ufeff${lines.map((line) => `${line.map(field).join(";")}\r\n`).join("")}`;
}

/**
 * Hands the file to the reader.
 * @param {Table} table
 */
export function save(table) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([csv(table)], { type: "text/csv;charset=utf-8" }));
  link.download = `${table.name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** @param {string | number} value */
function field(value) {
  if (typeof value === "number") {
    return String(value).replace(".", ",");
  }
  const text = guarded(value.replaceAll("\xa0", " "));
  return /[;",\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
