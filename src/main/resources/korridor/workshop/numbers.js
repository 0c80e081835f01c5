// Numbers in a language, as the report tells them.

const UNKNOWN = '–';
const MINUS = '−';
const DECIMALS = { share: 1, index: 2, balance: 2, count: 1, hours: 1, weeks: 1 };

/**
 * @typedef {{scale?: string, unit?: string, low?: number, high?: number}} Quantity
 * @typedef {ReturnType<typeof numbers>} Numbers
 */

/** @param {string} lang */
export function numbers(lang) {
  const formats = new Map();
  const fixed = (decimals) => {
    if (!formats.has(decimals)) {
      formats.set(decimals, new Intl.NumberFormat(lang, {
        minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: 'always',
      }));
    }
    return formats.get(decimals);
  };

  const decimal = (value, decimals) => {
    if (!Number.isFinite(value)) {
      return UNKNOWN;
    }
    const text = fixed(decimals).format(Math.abs(value));
    return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
  };
  const whole = (value) => (Number.isInteger(value) ? decimal(value, 0) : decimal(value, 2));
  const percent = (share, decimals = 0) =>
    Number.isFinite(share) ? `${decimal(share * 100, decimals)}${lang === 'de' ? '\u00a0' : ''}%` : UNKNOWN;

  /** A value of a measure without its unit, as in a narrow column. */
  const value = (quantity, number) => {
    const scale = scaleOf(quantity);
    return scale === 'share' ? percent(number, 0) : decimal(number, DECIMALS[scale]);
  };

  const signed = (text, number) => (/[1-9]/.test(text) && number > 0 ? `+${text}` : text);

  /** A difference of a measure with its sign; shares in percentage points, without the words. */
  const difference = (quantity, number) => {
    const scale = scaleOf(quantity);
    const shown = scale === 'share' ? decimal(number * 100, 0) : decimal(number, DECIMALS[scale]);
    return signed(shown, number);
  };

  return { lang, decimal, whole, percent, value, difference };
}

/**
 * How a quantity is told; without a scale of its own, by its unit and its ends.
 * @param {Quantity} quantity
 */
export function scaleOf({ scale, unit, low }) {
  if (scale) {
    return scale.toLowerCase();
  }
  if (unit && unit !== '1') {
    return /hour/i.test(unit) ? 'hours' : /week/i.test(unit) ? 'weeks' : 'count';
  }
  return low === -1 ? 'balance' : 'index';
}

/** The smallest difference that is told. */
export function stepOf(quantity) {
  const scale = scaleOf(quantity);
  return scale === 'share' ? 0.01 : 10 ** -DECIMALS[scale];
}
