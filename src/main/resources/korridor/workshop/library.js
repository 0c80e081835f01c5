// The futures the page has or waits for. Panels say what they want to see; the library asks the
// server for what is missing, most important first, and tells when something has come.

import { canonical } from './spec.js';
import { decode } from './future.js';

const AT_ONCE = 4;
/** More than the server takes in one request are asked for one after the other. */
const MOST_ASKED = 120;
const MOST_BYTES = 400e6;
/** Requests a post; the others are asked for when these are here. */
const MOST_AT_ONCE = 100;

/** @typedef {ReturnType<typeof createLibrary>} Library */

/** @param {import('./api.js').Api} api */
export function createLibrary(api, { decoding = decode, later = (f, ms) => setTimeout(f, ms) } = {}) {
  /** @type {Map<string, {future: any, bytes: number, partial?: boolean}>} */
  const kept = new Map();
  const wishes = new Map();
  const listeners = new Set();
  const running = new Map();
  /** How far the server has come, by its own keys; and its keys by requests. */
  const come = new Map();
  const keys = new Map();
  let queue = [];
  let asking = false;
  let planned = false;
  let lost = false;
  /** @type {string | null} why the server refuses what is asked, in its words */
  let refused = null;
  let round = 0;
  let prefix = 0;

  const whole = (id) => kept.has(id) && !kept.get(id)?.partial;

  const tell = () => [...listeners].forEach((listener) => listener());

  /** What an owner wants now, in its order; replaces what it wanted before. */
  function want(owner, requests, rank = 5) {
    wishes.set(owner, { rank, requests });
    plan();
  }

  function plan(ms = 0) {
    if (!planned) {
      planned = true;
      later(() => {
        planned = false;
        ask();
      }, ms);
    }
  }

  function wanted() {
    const all = new Map();
    [...wishes.values()].sort((a, b) => a.rank - b.rank).forEach(({ requests }) =>
      requests.forEach((request) => all.set(canonical(request), request)));
    return all;
  }

  async function ask() {
    if (asking) {
      return;
    }
    const all = wanted();
    const missing = [...all.keys()].filter((id) => !whole(id)).slice(0, MOST_AT_ONCE);
    for (const [id, stop] of running) {
      if (!missing.includes(id)) {
        stop.abort();
      }
    }
    if (missing.length === 0 || missing.every((id) => running.has(id))) {
      queue = [];
      return;
    }
    asking = true;
    const mine = ++round;
    try {
      const { futures } = await api.post('/api/futures', { specs: missing.map((id) => all.get(id)) });
      lost = false;
      refused = null;
      missing.forEach((id, i) => keys.set(id, futures[i].key));
      queue = missing.map((id, i) => ({ id, address: futures[i].address })).filter(({ id }) => !running.has(id));
    } catch (error) {
      failed(error);
    }
    asking = false;
    if (mine === round && [...wanted().keys()].some((id) => !all.has(id))) {
      plan();
    }
    fetchNext();
  }

  function fetchNext() {
    while (running.size < AT_ONCE && queue.length > 0) {
      const { id, address } = queue.shift();
      if (!running.has(id) && !whole(id)) {
        fetchOne(id, address);
      }
    }
  }

  async function fetchOne(id, address) {
    const stop = new AbortController();
    running.set(id, stop);
    try {
      if (prefix > 0 && !kept.has(id) && wanted().get(id)?.people !== false) {
        const begin = await api.bytes(`${address}?until=${prefix}`, { signal: stop.signal });
        keep(id, decoding(begin), begin.byteLength, true);
        tell();
      }
      const body = await api.bytes(address, { signal: stop.signal });
      keep(id, decoding(body), body.byteLength);
      lost = false;
    } catch (error) {
      if (!stop.signal.aborted) {
        failed(error);
      }
    } finally {
      running.delete(id);
      come.delete(keys.get(id));
    }
    tell();
    fetchNext();
    if (queue.length === 0 && running.size === 0) {
      plan();
    }
  }

  /** Lost or cancelled: whatever is still wanted is asked for again, after a while. */
  function failed(error) {
    lost = !(error?.status > 0);
    const again = error?.status === 409 || error?.status === 404 || error?.status === 429 || lost;
    if (again) {
      plan(lost ? 1500 : 300);
    } else {
      refused = error?.message ?? String(error);
      // A place may get free: other windows are closed, and the server learns of it.
      if (error?.status === 503) {
        plan(5000);
      }
    }
    tell();
  }

  function keep(id, future, bytes, partial = false) {
    kept.set(id, { future, bytes, partial });
    let total = [...kept.values()].reduce((sum, entry) => sum + entry.bytes, 0);
    const needed = wanted();
    for (const [old, entry] of kept) {
      if (total <= MOST_BYTES) {
        break;
      }
      if (!needed.has(old)) {
        kept.delete(old);
        total -= entry.bytes;
      }
    }
  }

  return {
    want,
    /** The future of a request, if it is here. */
    get: (request) => kept.get(canonical(request))?.future,
    /** The server tells how far a future is. */
    heard({ key, week, weeks }) {
      come.set(key, { week, weeks });
      tell();
    },
    /** How far a future is that is not here yet; undefined if nothing is known. */
    waiting: (request) => come.get(keys.get(canonical(request))),
    /** How many of the wanted futures are here. */
    progress() {
      const all = [...wanted().keys()];
      return { here: all.filter(whole).length, of: all.length };
    },
    lost: () => lost,
    refused: () => refused,
    /** In large cities the first weeks are shown while the others are computed; 0 = never. */
    beginWith(weeks) {
      prefix = weeks;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
