// Words of the page in one language: `say(key, values)`.

import { format } from './message.js';
import { numbers } from './numbers.js';

/**
 * @typedef {((key: string, values?: object) => string) & {has: (key: string) => boolean,
 *   lang: string, numbers: import('./numbers.js').Numbers}} Say
 */

/** @returns {Say} */
export function words(texts, lang) {
  const told = numbers(lang);
  const say = (key, values) => {
    if (!(key in texts)) {
      console.warn(`no text for ${key}`);
      return key;
    }
    return format(texts[key], values, told);
  };
  return Object.assign(say, { has: (key) => key in texts, lang, numbers: told });
}

/** The year that a week belongs to, from 1: week 52 ends the first. */
export const yearOf = (week) => Math.max(1, Math.ceil(week / 52));

/** A week in words, with the year that it belongs to: week 52 ends the first year. */
export const weekInWords = (say, week) =>
  say('workshop.week', { week, year: yearOf(week) });
