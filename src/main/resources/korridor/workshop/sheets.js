// Tables as files: CSV as spreadsheets of a language read it. Pure.

/** Numbers of 32 bits with the digits that tell them apart. */
const digits = (value) => (Number.isFinite(value) ? String(Number(Math.fround(value).toPrecision(9))) : '');

/**
 * Text of a table. German spreadsheets take semicolons and decimal commas; the mark at the begin
 * tells them that it is UTF-8.
 * @param {string[]} head
 * @param {(string | number)[][]} rows
 */
export function csv(head, rows, lang) {
  const comma = lang === 'de';
  const cell = (value) => {
    const text = typeof value === 'number' ? digits(value).replace('.', comma ? ',' : '.') : String(value ?? '');
    // A spreadsheet would compute what begins like a formula.
    const safe = typeof value === 'string' && /^[=+\-@\t]/.test(text) ? `'${text}` : text;
    return /[";,\n]/.test(safe) && !(typeof value === 'number' && comma) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(comma ? ';' : ',')).join('\r\n')}\r\n`;
}

/** A name for a file: lower case, without what file systems dislike. */
export function fileName(...parts) {
  const plain = parts.filter(Boolean).join('-').toLowerCase()
    .replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
  return plain.normalize('NFD').replace(/[^a-z0-9.]+/g, '-').slice(0, 80).replace(/^[-.]+|[-.]+$/g, '') || 'korridor';
}

/** Round steps for an axis, about `count` of them. */
export function ticks(low, high, count = 5) {
  const rough = (high - low) / count;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * size).find((one) => one >= rough * 0.999) ?? size * 10;
  const first = Math.ceil(low / step - 1e-9);
  const result = [];
  for (let i = first; i * step <= high + step * 1e-9; i++) {
    result.push(Number((i * step).toPrecision(12)));
  }
  return result;
}
