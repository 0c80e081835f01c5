// An organisation as a form holds it, and what a paste or a problem means for it. Pure.

/**
 * @typedef {{name: string, staff: string}} Department
 * @typedef {{name: string, departments: Department[]}} Division
 * @typedef {{name: string, divisions: Division[]}} Draft
 */

const department = () => ({ name: '', staff: '' });
const division = (rows = 3) => ({ name: '', departments: Array.from({ length: rows }, department) });

/** @returns {Draft} */
export const empty = () => ({ name: '', divisions: [division(), division()] });

/** The city shown, to be changed. @returns {Draft} */
export const fromScene = (scene) => ({
  name: scene.city,
  divisions: scene.divisions.map((one) => ({
    name: one.name, departments: one.departments.map((i) => ({ name: scene.departments[i].name, staff: String(scene.departments[i].staff) })),
  })),
});

/** @returns {Draft} */
const withDivision = (draft, d, change) => ({ ...draft, divisions: draft.divisions.map((one, i) => (i === d ? change(one) : one)) });

export const named = (draft, name) => ({ ...draft, name });
export const addDivision = (draft) => ({ ...draft, divisions: [...draft.divisions, division()] });
export const removeDivision = (draft, d) => ({ ...draft, divisions: draft.divisions.filter((_, i) => i !== d) });
export const nameDivision = (draft, d, name) => withDivision(draft, d, (one) => ({ ...one, name }));
export const addDepartment = (draft, d, at = Infinity) => withDivision(draft, d, (one) => ({
  ...one, departments: [...one.departments.slice(0, at), department(), ...one.departments.slice(at)],
}));
export const removeDepartment = (draft, d, o) => withDivision(draft, d, (one) => ({ ...one, departments: one.departments.filter((_, i) => i !== o) }));
export const setDepartment = (draft, d, o, part) => withDivision(draft, d, (one) => ({
  ...one, departments: one.departments.map((row, i) => (i === o ? { ...row, ...part } : row)),
}));

/** Rows of a spreadsheet in a paste: names, and numbers beside them; null if it is a single value. */
export function pastedRows(text) {
  const lines = text.replaceAll('\r', '').split('\n').filter((line) => line.trim());
  if (lines.length < 2 && !/[\t;]/.test(text)) {
    return null;
  }
  return lines.map((line) => {
    const [name = '', staff = ''] = line.split(/[\t;]/).map((cell) => cell.trim());
    return { name, staff };
  });
}

/** Puts rows in from a department on; what stood there is replaced, what follows stays behind them. */
export const pasteInto = (draft, d, o, rows) => withDivision(draft, d, (one) => ({
  ...one, departments: [...one.departments.slice(0, o), ...rows, ...one.departments.slice(o + rows.length)],
}));

/** What is sent: rows without any word are no rows; numbers as they were typed, for the server to check. */
export function sent(draft) {
  const number = (text) => (/^\s*\d+\s*$/.test(text) ? Number(text) : text.trim());
  return {
    name: draft.name.trim(),
    divisions: draft.divisions.map((one) => ({
      name: one.name.trim(),
      departments: one.departments.filter((row) => row.name.trim() || row.staff.trim()).map((row) => ({ name: row.name.trim(), staff: number(row.staff) })),
    })).filter((one) => one.name || one.departments.length > 0),
  };
}

/** Everybody, as far as numbers can be read. */
export const staffOf = (draft) =>
  draft.divisions.flatMap((one) => one.departments).reduce((sum, row) => sum + (/^\s*\d+\s*$/.test(row.staff) ? Number(row.staff) : 0), 0);

/**
 * The field that a problem's path means, as the id of its element; paths count from 0, and only rows
 * that were sent.
 * @param {Draft} draft
 */
export function fieldOf(draft, path) {
  const match = /^divisions\[(\d+)\](?:\.departments\[(\d+)\])?(?:\.(\w+))?/.exec(path ?? '');
  if (!match) {
    return /^(name|city)$/.test(path ?? '') ? 'own-name' : null;
  }
  const divisions = draft.divisions.map((one, d) => ({ one, d })).filter(({ one }) => one.name.trim() || one.departments.some(filled));
  const found = divisions[Number(match[1])];
  if (!found) {
    return null;
  }
  if (!match[2]) {
    return `own-${found.d}`;
  }
  const rows = found.one.departments.map((row, o) => ({ row, o })).filter(({ row }) => filled(row));
  const at = rows[Number(match[2])]?.o ?? 0;
  return `own-${found.d}-${at}-${match[3] === 'staff' ? 'staff' : 'name'}`;
}

const filled = (row) => Boolean(row.name.trim() || row.staff.trim());

/** Bytes of a file as text: UTF-8, or what spreadsheets of Windows write. */
export function textOf(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Bytes as text of letters that JSON may hold. */
export function base64(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}
