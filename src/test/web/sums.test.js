// Bands, counters and sums over divisions.

import test from 'node:test';
import assert from 'node:assert/strict';
import { ahead, quantile, quantiles } from '../../main/resources/korridor/workshop/bands.js';
import { divisionSeries, divisionTrust } from '../../main/resources/korridor/workshop/groups.js';
import { decode, encode } from '../../main/resources/korridor/workshop/future.js';

const future = (...columns) => decode(encode({ key: 'k', weeks: [0, 4], staff: 6, departments: 3 }, columns));
const measure = (...values) => future({ name: 'm', type: 'f32', shape: [2], data: Float32Array.from(values) });
const scene = {
  divisions: [{ name: 'A', departments: [0, 1] }, { name: 'B', departments: [2] }],
  departments: [{ staff: 1 }, { staff: 3 }, { staff: 2 }],
};

test('quantiles lie between the two nearest values, and leave out what says nothing', () => {
  assert.equal(quantile([1, 2, 3, 4, 5], 0.25), 2);
  assert.equal(quantile([1, 2], 0.25), 1.25);
  const { low, high } = quantiles([[1, NaN], [3, NaN], [NaN, NaN]], 0, 1);
  assert.deepEqual([low, high], [[1, null], [3, null]]);
});

test('pairs are counted in which the first is higher; ties are not, nothing does not count', () => {
  const pairs = [[measure(1, 2), measure(0, 2)], [measure(0, 3), measure(1, 2)], [measure(1, NaN), measure(0, 1)]];
  assert.deepEqual(ahead(pairs, { key: 'm', better: 'more' }, 0), { first: 2, count: 3 });
  assert.deepEqual(ahead(pairs, { key: 'm', better: 'more' }, 4), { first: 1, count: 2 });
});

test('trust between divisions is a mean over ties, not over departments', () => {
  const pairs = Uint8Array.from([...[255, 250, 0, 255, 255, 125, 255, 255, 255], ...new Array(9).fill(255)]);
  const ties = Uint16Array.from([...[0, 1, 3, 0, 0, 1, 0, 0, 0], ...new Array(9).fill(0)]);
  const made = future({ name: 'pairs', type: 'u8', shape: [2, 3, 3], data: pairs }, { name: 'ties', type: 'u16', shape: [2, 3, 3], data: ties });
  const trust = divisionTrust(scene, made, 0);
  assert.equal(trust[0][0], 1);
  assert.equal(trust[0][1], (0 * 3 + 0.5 * 1) / 4);
  assert.ok(Number.isNaN(trust[1][0]));
});

test('a division is the mean of its departments by staff', () => {
  const data = Float32Array.from([0, 1, 5, NaN, 2, 6]);
  const made = future({ name: 'departments.openness', type: 'f32', shape: [2, 3], data });
  assert.deepEqual(divisionSeries(scene, made, 'openness', 0), [0.75, 2]);
  assert.deepEqual(divisionSeries(scene, made, 'openness', 1), [5, 6]);
});
