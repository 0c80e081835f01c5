// What the picture of the city knows before it draws.

import test from 'node:test';
import assert from 'node:assert/strict';
import { membership, pair } from '../../main/resources/korridor/workshop/picture.js';
import { departmentAt, fit, neighbour, officeOf } from '../../main/resources/korridor/workshop/places.js';
import { decode, encode } from '../../main/resources/korridor/workshop/future.js';

const scene = {
  staff: 4,
  departments: [{ staff: 1 }, { staff: 2 }, { staff: 1 }],
  themes: [{ name: 'a' }, { name: 'b' }],
  layout: { width: 100, height: 100, departments: [{ x: 20, y: 50, r: 10 }, { x: 80, y: 50, r: 10 }, { x: 80, y: 90, r: 5 }] },
};

test('the picture keeps its shape in every box', () => {
  assert.deepEqual(fit(scene.layout, 300, 200), { scale: 2, x: 50, y: 0 });
  assert.deepEqual(fit(scene.layout, 50, 200), { scale: 0.5, x: 0, y: 75 });
});

test('a point belongs to the department it lies in', () => {
  assert.equal(departmentAt(scene, 25, 55), 0);
  assert.equal(departmentAt(scene, 50, 50), -1);
  assert.equal(departmentAt(scene, 80, 93), 2);
});

test('arrows lead to the nearest department in their direction, and nowhere if there is none', () => {
  assert.equal(neighbour(scene, 0, 'ArrowRight'), 1);
  assert.equal(neighbour(scene, 1, 'ArrowDown'), 2);
  assert.equal(neighbour(scene, 1, 'ArrowLeft'), 0);
  assert.equal(neighbour(scene, 1, 'ArrowRight'), 1);
  assert.equal(neighbour(scene, -1, 'ArrowLeft'), 0);
  assert.equal(neighbour(scene, 2, 'Escape'), -1);
  assert.equal(neighbour(scene, -1, 'Escape'), undefined);
  assert.equal(neighbour(scene, 0, 'x'), undefined);
});

test('people stand in the order of departments; members are counted where they are', () => {
  assert.deepEqual([...officeOf(scene)], [0, 1, 1, 2]);
  const future = decode(encode({ key: 'k', weeks: [0], staff: 4, departments: 3 }, [
    { name: 'corridor', type: 'u8', shape: [1, 4], data: Uint8Array.of(2, 2, 2, 0) },
  ]));
  const [a, b] = membership(scene, future, 0);
  assert.equal(a.size, 0);
  assert.deepEqual([...b], [[0, 1], [1, 2]]);
});

test('a band tells the trust of both directions, by their ties', () => {
  const pairs = Uint8Array.of(255, 250, 255, 125, 255, 255, 255, 255, 255);
  const ties = Uint16Array.of(0, 1, 0, 3, 0, 0, 0, 0, 0);
  const future = decode(encode({ key: 'k', weeks: [0], staff: 4, departments: 3 }, [
    { name: 'pairs', type: 'u8', shape: [1, 3, 3], data: pairs }, { name: 'ties', type: 'u16', shape: [1, 3, 3], data: ties },
  ]));
  assert.deepEqual(pair(future, 0, 0, 1), { ties: 4, trust: (1 + 3 * 0.5) / 4 });
  assert.equal(pair(future, 0, 1, 2).ties, 0);
});
