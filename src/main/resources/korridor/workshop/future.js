// The body of a future: "KOR1", the length of a header, the header as JSON, and columns as they lie
// in memory (little endian). Nothing is copied: columns are views of the bytes.

const TYPES = { f32: Float32Array, u8: Uint8Array, u16: Uint16Array };

/**
 * @typedef {{name: string, data: any, shape: number[], unit?: string, low?: number, high?: number}} Column
 * @typedef {{key: string, weeks: number[], staff: number, departments: number,
 *   columns: Map<string, Column>}} Future
 */

/**
 * @param {ArrayBuffer} buffer
 * @returns {Future}
 */
export function decode(buffer) {
  const bytes = new DataView(buffer);
  if (buffer.byteLength < 8 || bytes.getUint32(0, false) !== 0x4b4f5231) {
    throw new Error('no future: the body does not begin with KOR1');
  }
  const length = bytes.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length)));
  const begin = 8 + length;
  const columns = new Map();
  for (const { offset, type, ...column } of header.columns) {
    const Type = TYPES[type];
    const size = column.shape.reduce((product, n) => product * n, 1);
    columns.set(column.name, { ...column, data: new Type(buffer, begin + offset, size) });
  }
  return { key: header.key, weeks: header.weeks, staff: header.staff, departments: header.departments, columns };
}

/** The same layout, for tests and the stand-in for the server. */
export function encode({ key, weeks, staff, departments }, columns) {
  let offset = 0;
  const listed = columns.map(({ data, type, ...rest }) => {
    const entry = { ...rest, type, offset };
    offset += Math.ceil(data.byteLength / 8) * 8;
    return entry;
  });
  let json = new TextEncoder().encode(JSON.stringify({ key, weeks, staff, departments, columns: listed }));
  const padded = Math.ceil((json.length + 8) / 8) * 8 - 8;
  const body = new Uint8Array(8 + padded + offset).fill(0x20, 8, 8 + padded);
  body.set([0x4b, 0x4f, 0x52, 0x31]);
  new DataView(body.buffer).setUint32(4, padded, true);
  body.set(json, 8);
  columns.forEach(({ data }, i) =>
    body.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), 8 + padded + listed[i].offset));
  return body.buffer;
}

/** The place of the last observed week that is not later than a week. */
export function indexOf(weeks, week) {
  let low = 0;
  let high = weeks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (weeks[middle] <= week) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

/** The numbers of a measure, by weeks; undefined if the future has none. */
export const series = (future, name) => future?.columns.get(name)?.data;

/** The number of a measure in a week; NaN if there is nothing to say. */
export function valueAt(future, name, week) {
  const data = series(future, name);
  return data ? data[indexOf(future.weeks, week)] : NaN;
}

/** One row of a column over weeks: `rest` values from the place of the week on. */
export function row(future, name, index) {
  const column = future?.columns.get(name);
  if (!column) {
    return undefined;
  }
  const size = column.data.length / column.shape[0];
  return column.data.subarray(index * size, (index + 1) * size);
}
