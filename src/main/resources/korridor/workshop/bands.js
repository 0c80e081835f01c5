// How sure: bands from paired replicates, and how often one arm is ahead of another. Replicates of
// two arms with the same number live through the same chances, so that they are compared in pairs.

import { request, silo, switchedOn } from './spec.js';
import { leverKeys, specOf } from './current.js';
import { armOf, lookOf } from './arms.js';
import { series, valueAt } from './future.js';
import { watch } from './state.js';

export const REPLICATES = 30;

/** What has to be there for bands: measures alone, pair after pair. */
export function bandRequests(state, scene, replicates = REPLICATES) {
  const spec = specOf(state, scene);
  const off = switchedOn(spec, leverKeys(scene)).length === 0;
  return Array.from({ length: replicates }, (_, replicate) => [
    request({ ...spec, replicate }), ...(off ? [] : [request({ ...silo(spec), replicate })]),
  ]).flat();
}

/** Bands of the measure from the replicates that are here: nine tenths of them lie within. */
export function bandsOf(state, page, measure) {
  const { library, scene } = page;
  const spec = specOf(state, scene);
  const arm = armOf(switchedOn(spec, leverKeys(scene)));
  const arms = arm === 'silo' ? [[spec, 'silo']] : [[silo(spec), 'silo'], [spec, arm]];
  return arms.map(([of, name]) => {
    const futures = replicatesOf(of, library);
    const some = futures.length < REPLICATES ? futures.slice(0, futures.length - (futures.length % 5)) : futures;
    return some.length < 5 ? null : { ...quantiles(some.map((f) => series(f, measure)), 0.05, 0.95),
      color: lookOf(name).color, id: `${name}${some.map((f) => f.key).join()}` };
  }).filter(Boolean);
}

const replicatesOf = (spec, library) =>
  Array.from({ length: REPLICATES }, (_, replicate) => library.get(request({ ...spec, replicate }))).filter(Boolean);

/** Week by week, the values below which a share of the columns lies. */
export function quantiles(columns, low, high) {
  const length = columns[0].length;
  const result = { low: new Array(length), high: new Array(length) };
  for (let i = 0; i < length; i++) {
    const sorted = columns.map((column) => column[i]).filter(Number.isFinite).sort((a, b) => a - b);
    result.low[i] = sorted.length ? quantile(sorted, low) : null;
    result.high[i] = sorted.length ? quantile(sorted, high) : null;
  }
  return result;
}

/** Between the two nearest of sorted values. */
export function quantile(sorted, share) {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}

/**
 * In how many pairs the first is ahead in a week; pairs with nothing to say do not count.
 * @param {[any, any][]} pairs futures
 * @param {{key: string, better: string}} measure
 */
export function ahead(pairs, measure, week) {
  let first = 0;
  let count = 0;
  for (const [one, other] of pairs) {
    const by = valueAt(one, measure.key, week) - valueAt(other, measure.key, week);
    if (Number.isFinite(by)) {
      count++;
      first += by > 0 ? 1 : 0;
    }
  }
  return { first, count };
}

/**
 * Pairs of the levers and the silo that are here, by replicates or by draws.
 * @returns {[any, any][]}
 */
export function pairsOf(state, page, name, count, first = 0) {
  const spec = specOf(state, page.scene);
  /** @type {[any, any][]} */
  const pairs = [];
  for (let n = first; n < first + count; n++) {
    const one = page.library.get(request({ ...spec, [name]: n }));
    const other = page.library.get(request({ ...silo(spec), [name]: n }));
    if (one && other) {
      pairs.push([one, other]);
    }
  }
  return pairs;
}

/** Asks for what bands and counters need, while a panel shows them. */
export function wantBands(page, shown) {
  const { store, library, scene } = page;
  const look = (state) => ({ show: shown(state), levers: state.levers, values: state.values, draw: state.draw, playing: false });
  const end = watch(store, look, ({ show }) => library.want('bands', show ? bandRequests(store.get(), scene) : [], 6));
  return () => {
    end();
    library.want('bands', [], 6);
  };
}
