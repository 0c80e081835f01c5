// Pure modules of tour, predictions, own administration, story and take-away: node --test src/test/web

import test from 'node:test';
import assert from 'node:assert/strict';
import * as tour from '../../main/resources/korridor/workshop/tour-steps.js';
import { DEFAULTS, fromHash, toHash } from '../../main/resources/korridor/workshop/address.js';
import { createStore } from '../../main/resources/korridor/workshop/state.js';
import { staged } from '../../main/resources/korridor/workshop/staged.js';

const KEYS = ['corridor', 'reputation', 'iteam'];

test('a step of the tour knows its own lever and nothing of the laboratory', () => {
  const state = { ...DEFAULTS, step: 6, levers: { iteam: [{ from: 0, to: null, strength: 1 }] }, values: { 'episode.trust': 2 }, replicate: 3 };
  assert.deepEqual(tour.stage(state, KEYS).levers, {});
  assert.deepEqual(tour.stage(state, KEYS).values, {});
  assert.equal(tour.stage(state, KEYS).replicate, 0);
  const tried = { ...state, tried: ['corridor', 'reputation'] };
  assert.deepEqual(Object.keys(tour.stage(tried, KEYS).levers), ['corridor']);
  assert.deepEqual(tour.stage({ ...tried, step: 5 }, KEYS).levers, {});
});

test('the last step shows all three only when it was opened', () => {
  const last = { ...DEFAULTS, step: 9, tried: ['corridor'] };
  assert.deepEqual(tour.stage(last, KEYS).levers, {});
  assert.equal(tour.stage(last, KEYS).bands, false);
  const open = tour.stage({ ...last, tried: ['together'], luck: 2 }, KEYS);
  assert.deepEqual(Object.keys(open.levers), KEYS);
  assert.equal(open.bands, true);
  assert.equal(open.replicate, 2);
});

test('a step beyond the tour is its last, and what was tried is in the address', () => {
  assert.equal(tour.stepOf({ step: 99 }), 9);
  assert.equal(tour.stepOf({ step: 0 }), 1);
  const state = { ...DEFAULTS, step: 7, tried: ['corridor', 'reputation'], luck: 4 };
  const back = fromHash(toHash(state));
  assert.deepEqual(back.tried, state.tried);
  assert.equal(back.luck, 4);
});

test('a staged page sees another state and changes the real one', () => {
  const store = createStore({ ...DEFAULTS });
  const page = staged(/** @type {any} */ ({ store }), (state) => ({ ...state, week: state.week + 1 }));
  const seen = [];
  page.store.subscribe((state, before) => seen.push([before.week, state.week]));
  page.store.change({ week: 8 });
  assert.equal(store.get().week, 8);
  assert.equal(page.store.get(), page.store.get());
  assert.deepEqual(seen, [[1, 9]]);
});
