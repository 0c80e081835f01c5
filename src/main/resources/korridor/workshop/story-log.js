// Pages of an event log: which are shown at a week, and what filters leave. Pure.

/** @typedef {{week: number, kind: string, text: string, issue?: string | number}} Told */

export const PAGE = 40;

/** Events of the kinds that are not hidden. @param {Told[]} events @param {string[]} hidden */
export const left = (events, hidden) => events.filter((event) => !hidden.includes(event.kind));

/** How many happened up to a week; events are in the order of weeks. @param {Told[]} events */
export function upTo(events, week) {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (events[middle].week <= week) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/**
 * The page that holds what happened last before a week's end.
 * @param {Told[]} events
 * @returns {{shown: Told[], first: number, past: number, page: number, pages: number}} `past`: how many of the
 *   shown ones have happened
 */
export function pageAt(events, week, size = PAGE) {
  const happened = upTo(events, week);
  const pages = Math.max(1, Math.ceil(events.length / size));
  const page = Math.min(Math.floor(Math.max(happened - 1, 0) / size), pages - 1);
  const first = page * size;
  const shown = events.slice(first, first + size);
  return { shown, first, past: Math.min(Math.max(happened - first, 0), shown.length), page, pages };
}

/** The week that turns to another page: that of its last event, so that the whole page has happened. */
export function weekOfPage(events, page, size = PAGE) {
  const last = Math.min((page + 1) * size, events.length) - 1;
  return events[Math.max(last, 0)]?.week ?? 0;
}

/** Kinds with the number of their events, in the order of their first one. @param {Told[]} events */
export function kindsOf(events) {
  const counts = new Map();
  events.forEach(({ kind }) => counts.set(kind, (counts.get(kind) ?? 0) + 1));
  return [...counts].map(([kind, n]) => ({ kind, n }));
}
