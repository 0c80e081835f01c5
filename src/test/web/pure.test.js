// Pure modules of the page, by Node's own runner: node --test src/test/web

import test from 'node:test';
import assert from 'node:assert/strict';
import * as spec from '../../main/resources/korridor/workshop/spec.js';
import * as address from '../../main/resources/korridor/workshop/address.js';
import { createStore, watch } from '../../main/resources/korridor/workshop/state.js';
import { decode, encode, indexOf, row, valueAt } from '../../main/resources/korridor/workshop/future.js';
import { format, parse } from '../../main/resources/korridor/workshop/message.js';
import { numbers } from '../../main/resources/korridor/workshop/numbers.js';
import { inkOn, luminance, opennessColors, opennessEnds, trustColor } from '../../main/resources/korridor/workshop/colors.js';
import { spread } from '../../main/resources/korridor/workshop/labels.js';

const on = (from, to = null, strength = 1) => ({ from, to, strength });

test('equal specs have equal texts, whatever the order of their names', () => {
  assert.equal(spec.canonical({ b: [1, { d: null, c: 'x' }], a: undefined, aa: 2 }), '{"aa":2,"b":[1,{"c":"x","d":null}]}');
});

test('defaults are left out of a request, and interventions that are off', () => {
  const asked = spec.request({ city: 'c', levers: { iteam: [], corridor: [on(4, 4), on(8)] }, values: {}, replicate: 0, draw: null });
  assert.deepEqual(asked, { city: 'c', levers: { corridor: [on(8)] }, people: false });
  assert.equal(spec.request({ city: 'c', levers: {}, values: {}, replicate: 0, draw: 0 }).draw, 0);
});

test('a change at a week leaves what was before', () => {
  const levers = { corridor: [on(0)] };
  const off = spec.switchOff(levers, 'corridor', 104);
  assert.deepEqual(off.corridor, [on(0, 104)]);
  assert.deepEqual(spec.switchOn(off, 'corridor', 156).corridor, [on(0, 104), on(156)]);
  assert.deepEqual(spec.switchOn(off, 'corridor', 104).corridor, [on(0)]);
  assert.deepEqual(spec.switchOff(levers, 'corridor', 0), {});
  assert.deepEqual(spec.withStrength(levers, 'corridor', 52, 0.5).corridor, [on(0, 52), on(52, null, 0.5)]);
  assert.deepEqual(spec.withStrength(levers, 'corridor', 0, 0.5).corridor, [on(0, null, 0.5)]);
  assert.equal(spec.forkWeek(levers, off), 104);
  assert.equal(spec.forkWeek(levers, levers), null);
  assert.equal(spec.forkWeek({}, { iteam: [on(52)] }), 52);
});

test('ends stay in order, within the weeks there are, and clear of their neighbours', () => {
  const levers = { iteam: [on(0, 52), on(104, 208)] };
  assert.deepEqual(spec.withEnds(levers, 'iteam', 1, 20, 208, 312).iteam[1], on(52, 208));
  assert.deepEqual(spec.withEnds(levers, 'iteam', 0, 60, 52, 312).iteam[0], on(60, 61));
  assert.deepEqual(spec.withEnds(levers, 'iteam', 1, 104, 400, 312).iteam[1], on(104, null));
});

test('an address gives back the state it was made of', () => {
  const state = {
    ...address.DEFAULTS, lang: 'de', view: 'sandbox', week: 112, compare: ['iteam'], bands: true, draw: 7, replicate: 3,
    levers: { corridor: [on(0, 104), on(156, null, 0.5)] }, values: { 'episode.trust': 2.25 },
    before: { levers: { iteam: [on(4)] }, values: { 'culture.forgetting': 0.01 }, draw: null, replicate: 2 },
  };
  assert.deepEqual(address.fromHash(`#${address.toHash(state)}`), state);
  assert.equal(address.toHash(address.DEFAULTS), '');
});

test('an address that makes no sense does no harm', () => {
  const state = address.fromHash('#on.corridor=x,4-8@,9-12&value.a=b&week=-3&draw=x&replicate=zz');
  assert.deepEqual(state.levers, { corridor: [on(9, 12)] });
  assert.deepEqual(state.values, {});
  assert.equal(state.week, 0);
  assert.equal(state.draw, null);
  assert.equal(state.replicate, 0);
});

test('the token leaves the address', () => {
  assert.deepEqual(address.takeToken('#token=abc&week=4'), { token: 'abc', rest: 'week=4' });
});

test('undo and redo take back the scenario, not the place one looks at', () => {
  const store = createStore({ city: 'c', levers: {}, values: {}, replicate: 0, draw: null, week: 0, before: null });
  const heard = [];
  watch(store, (state) => state.levers, (levers) => heard.push(Object.keys(levers).length));
  store.change({ levers: { iteam: [on(0)] } });
  store.change({ week: 40 });
  assert.deepEqual(store.get().before.levers, {});
  store.change({ levers: { iteam: [on(4)] } }, { merge: 'drag' });
  store.change({ levers: { iteam: [on(8)] } }, { merge: 'drag' });
  store.undo();
  assert.deepEqual(store.get().levers, { iteam: [on(0)] });
  assert.equal(store.get().week, 40);
  store.redo();
  assert.deepEqual(store.get().levers, { iteam: [on(8)] });
  assert.equal(store.canRedo(), false);
  store.undo();
  store.undo();
  assert.deepEqual(store.get().levers, {});
  assert.equal(store.canUndo(), false);
  assert.deepEqual(heard, [0, 1, 1, 1, 1, 1, 1, 0]);
});

test('a body is read as it was written', () => {
  const body = encode({ key: 'ä', weeks: [0, 4], staff: 3, departments: 1 }, [
    { name: 'trust', type: 'f32', shape: [2], data: Float32Array.of(0.25, NaN) },
    { name: 'openness', type: 'u8', shape: [2, 3], data: Uint8Array.of(1, 2, 3, 4, 5, 6) },
    { name: 'ties', type: 'u16', shape: [2, 1, 1], data: Uint16Array.of(700, 800) },
  ]);
  const future = decode(body);
  assert.equal(future.key, 'ä');
  assert.equal(valueAt(future, 'trust', 3), 0.25);
  assert.ok(Number.isNaN(valueAt(future, 'trust', 4)));
  assert.deepEqual([...row(future, 'openness', 1)], [4, 5, 6]);
  assert.deepEqual([...row(future, 'ties', 1)], [800]);
  assert.throws(() => decode(new ArrayBuffer(16)), /KOR1/);
});

test('the last observed week counts', () => {
  assert.deepEqual([0, 3, 4, 7, 8, 99].map((week) => indexOf([0, 4, 8], week)), [0, 0, 1, 1, 2, 2]);
});

test('texts choose and count', () => {
  const en = numbers('en');
  const text = "{n, plural, =0 {none} one {# run} other {# runs}} of {who, select, me {mine} other {'{'{who}'}'}} it's";
  assert.equal(format(text, { n: 0, who: 'me' }, en), "none of mine it's");
  assert.equal(format(text, { n: 1, who: 'x' }, en), "1 run of {x} it's");
  assert.equal(format(text, { n: 1234, who: 'x' }, en), "1,234 runs of {x} it's");
  assert.throws(() => format('{town}', {}, en), /town/);
  assert.throws(() => parse('{n, plural, one {x}'), /not closed/);
  assert.throws(() => parse('a } b'), /too many/);
  assert.equal(format('{value}', { value: '<b>{x}' }, en), '<b>{x}');
});

test('numbers are told as the report tells them', () => {
  const de = numbers('de');
  assert.equal(de.decimal(1234.5, 1), '1.234,5');
  assert.equal(de.decimal(-0.001, 2), '0,00');
  assert.equal(de.decimal(-0.5, 2), '−0,50');
  assert.equal(de.decimal(NaN, 1), '–');
  assert.equal(de.value({ scale: 'share' }, 0.234), '23\u00a0%');
  assert.equal(numbers('en').difference({ unit: '1' }, 0.1234), '+0.12');
});

test('names beside lines keep their distance and their order', () => {
  const places = spread([50, 52, 51, 100], 10, 0, 200);
  const order = [0, 2, 1, 3].map((i) => places[i]);
  order.slice(1).forEach((y, k) => assert.ok(y - order[k] >= 10 - 1e-9));
  assert.equal(places[3], 100);
  assert.ok(Math.abs(places[2] - 51) < 1e-9);
});

test('openness has the same scale in all futures of a city', () => {
  const bytes = Uint8Array.from({ length: 101 }, (_, i) => Math.round(255 * (0.37 + i / 1000)));
  const [low, high] = opennessEnds(bytes);
  assert.ok(Math.abs(low - 0.3) < 1e-9 && Math.abs(high - 0.6) < 1e-9);
  const colors = opennessColors([low, high]);
  assert.equal(colors[0], colors[Math.floor(255 * low)]);
  assert.notEqual(colors[Math.round(255 * 0.42)], colors[Math.round(255 * 0.47)]);
});

test('words on colours of trust have a contrast of 4.5 : 1', () => {
  for (let trust = 0; trust <= 1; trust += 0.01) {
    const behind = luminance(trustColor(trust).match(/\d+/g).map(Number));
    const words = luminance(inkOn(trust) === '#ffffff' ? [255, 255, 255] : [0, 0, 0]);
    const contrast = (Math.max(behind, words) + 0.05) / (Math.min(behind, words) + 0.05);
    assert.ok(contrast >= 4.5, `${contrast} at ${trust}`);
  }
});
