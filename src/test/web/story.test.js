// Pure modules of tour, predictions, own administration, story and take-away: node --test src/test/web

import test from 'node:test';
import assert from 'node:assert/strict';
import * as tour from '../../main/resources/korridor/workshop/tour-steps.js';
import * as predict from '../../main/resources/korridor/workshop/predict-model.js';
import * as form from '../../main/resources/korridor/workshop/chart-form.js';
import { complete, groupOf, meanOf } from '../../main/resources/korridor/workshop/questionnaire.js';
import * as log from '../../main/resources/korridor/workshop/story-log.js';
import { csv, fileName, ticks } from '../../main/resources/korridor/workshop/sheets.js';
import { weekInWords } from '../../main/resources/korridor/workshop/language.js';
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
  assert.equal(tour.stage({ ...tried, step: 5 }, KEYS).bands, false);
  assert.equal(tour.stage({ ...tried, step: 3 }, KEYS).bands, true);
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

const scene = { weeks: 312, staff: 600, hash: 'c' };
const spec = { city: 'c', levers: {}, values: {}, replicate: 0, draw: null };
/** A future of three weeks that were observed: 52, 156 and 312. */
const future = (...values) => ({ weeks: [52, 156, 312], columns: new Map([['trust_across', { data: values }]]) });

test('the last week of a year belongs to it', () => {
  const say = (key, { week, year }) => `${week} ${year}`;
  assert.deepEqual([0, 1, 52, 53, 312].map((week) => weekInWords(say, week)), ['0 1', '1 1', '52 1', '53 2', '312 6']);
});

test('a prediction is asked of every arm, future after future, within what the server takes', () => {
  const requests = predict.requestsOf('trust-ten', spec, KEYS, scene);
  assert.equal(requests.length, 150);
  assert.deepEqual(requests[0], { city: 'c', levers: {}, people: false });
  assert.deepEqual(Object.keys(requests[4].levers).sort(), [...KEYS].sort());
  assert.equal(requests[5].replicate, 1);
  const stopped = predict.requestsOf('lasts', spec, KEYS, scene)[1];
  assert.equal(stopped.levers.iteam[0].to, 156);
});

test('the model answers with the arm that is highest in most futures', () => {
  const value = { silo: 0.3, corridor: 0.5, reputation: 0.2, iteam: 0.4, all: 0.45 };
  const arm = (asked) => (Object.keys(asked.levers).length > 1 ? 'all' : Object.keys(asked.levers)[0] ?? 'silo');
  const get = (asked) => (asked.replicate > 1 ? undefined : future(0.9 - value[arm(asked)], 0, value[arm(asked)]));
  const ten = predict.answerOf('trust-ten', spec, KEYS, scene, get);
  assert.equal(ten.of, 2);
  assert.equal(ten.missing, 28);
  assert.equal(ten.counts.corridor, 2);
  assert.equal(ten.means.iteam, 0.4);
  assert.equal(predict.answerOf('trust-one', spec, KEYS, scene, get).counts.reputation, 2);
});

test('what lasts is the gain at the end against the gain when all stopped', () => {
  assert.deepEqual([0.02, 0.025, 0.05, 0.075, 0.08, -0.1].map((end) => predict.lasting(0.1, end)), ['nothing', 'part', 'part', 'part', 'all', 'nothing']);
  assert.equal(predict.lasting(0, 0.1), null);
  assert.equal(predict.lasting(0.1, NaN), null);
  const get = (asked) => (Object.keys(asked.levers).length === 0 ? future(0.3, 0.3, 0.3) : future(0.3, 0.4, 0.36));
  const lasts = predict.answerOf('lasts', spec, KEYS, scene, get);
  assert.equal(lasts.counts.part, 30);
  const none = predict.answerOf('lasts', spec, KEYS, scene, () => future(0.3, 0.3, 0.3));
  assert.equal(none.of, 0);
});

test('room and model beside each other: same, different, divided, nobody', () => {
  const options = ['a', 'b', 'c'];
  const model = { a: 20, b: 10, c: 0 };
  assert.deepEqual(predict.verdict(options, { a: 9, b: 1 }, model), { kind: 'same', room: 'a', model: 'a' });
  assert.deepEqual(predict.verdict(options, { b: 9, a: 1 }, model), { kind: 'differ', room: 'b', model: 'a' });
  assert.equal(predict.verdict(options, { a: 5, b: 5 }, model).kind, 'close');
  assert.equal(predict.verdict(options, { a: 11, b: 9 }, model).kind, 'close');
  assert.equal(predict.verdict(options, { a: 12, b: 8 }, model).kind, 'same');
  assert.equal(predict.verdict(options, {}, model).kind, 'nobody');
});

test('a form keeps what was typed and sends rows that say something', () => {
  let draft = form.named(form.empty(), ' Neustadt ');
  draft = form.nameDivision(draft, 1, 'Bauen');
  draft = form.setDepartment(draft, 1, 2, { name: 'Tiefbauamt', staff: ' 50 ' });
  draft = form.setDepartment(draft, 1, 0, { staff: '2O' });
  assert.deepEqual(form.sent(draft), { name: 'Neustadt', divisions: [{ name: 'Bauen', departments: [{ name: '', staff: '2O' }, { name: 'Tiefbauamt', staff: 50 }] }] });
  assert.equal(form.staffOf(draft), 50);
  assert.equal(draft.divisions[1].departments[0].staff, '2O');
});

test('a problem finds its field although empty rows were not sent', () => {
  let draft = form.nameDivision(form.empty(), 1, 'Bauen');
  draft = form.setDepartment(draft, 1, 2, { name: 'Tiefbauamt', staff: 'x' });
  assert.equal(form.fieldOf(draft, 'divisions[0].departments[0].staff'), 'own-1-2-staff');
  assert.equal(form.fieldOf(draft, 'divisions[0].departments[0].name'), 'own-1-2-name');
  assert.equal(form.fieldOf(draft, 'divisions[0].name'), 'own-1');
  assert.equal(form.fieldOf(draft, 'name'), 'own-name');
  assert.equal(form.fieldOf(draft, 'divisions[7].name'), null);
  assert.equal(form.fieldOf(draft, undefined), null);
});

test('rows of a spreadsheet are pasted as rows, a single value as itself', () => {
  assert.equal(form.pastedRows('Tiefbauamt'), null);
  const rows = form.pastedRows('Tiefbauamt\t50\r\nHochbauamt\t34\r\n');
  assert.deepEqual(rows, [{ name: 'Tiefbauamt', staff: '50' }, { name: 'Hochbauamt', staff: '34' }]);
  const draft = form.pasteInto(form.empty(), 0, 2, rows);
  assert.deepEqual(draft.divisions[0].departments.map((row) => row.name), ['', '', 'Tiefbauamt', 'Hochbauamt']);
});

test('files of Windows spreadsheets keep their umlauts', () => {
  assert.equal(form.textOf(new TextEncoder().encode('Ämter')), 'Ämter');
  const windows = new Uint8Array([0xc4, 0x6d, 0x74, 0x65, 0x72]);
  assert.equal(form.textOf(windows), 'Ämter');
  assert.equal(form.base64(windows), 'xG10ZXI=');
});

test('a questionnaire is complete with five answers, and its means are those of the counts', () => {
  assert.equal(complete([1, 2, 3, 4, 5]), true);
  assert.equal(complete([1, 2, undefined, 4, 5]), false);
  assert.equal(complete([1, 2, 3, 4, 6]), false);
  assert.equal(meanOf([1, 0, 0, 0, 3]), 4);
  assert.ok(Number.isNaN(meanOf([0, 0, 0, 0, 0])));
  assert.deepEqual(groupOf(undefined, 'before'), { group: 'before', n: 0, counts: null });
});

test('the log turns to the page of the week', () => {
  const events = [0, 2, 2, 5, 9].map((week, i) => ({ week, kind: i % 2 ? 'b' : 'a', text: String(i) }));
  assert.deepEqual([0, 1, 2, 5, 99].map((week) => log.upTo(events, week)), [1, 1, 3, 4, 5]);
  const middle = log.pageAt(events, 2, 2);
  assert.deepEqual(middle.shown.map((event) => event.text), ['2', '3']);
  assert.deepEqual([middle.page, middle.pages, middle.past], [1, 3, 1]);
  assert.equal(log.pageAt(events, log.weekOfPage(events, 2, 2), 2).page, 2);
  assert.equal(log.pageAt(events, log.weekOfPage(events, 0, 2), 2).page, 1, 'a week is not torn: its last event decides');
  assert.deepEqual(log.pageAt([], 4), { shown: [], first: 0, past: 0, page: 0, pages: 1 });
  assert.deepEqual(log.left(events, ['a']).map((event) => event.text), ['1', '3']);
  assert.deepEqual(log.kindsOf(events), [{ kind: 'a', n: 3 }, { kind: 'b', n: 2 }]);
});

test('tables are written as spreadsheets of the language read them, and never as formulas', () => {
  const rows = [['Amt; A', Math.fround(0.36), 4], ['=1+1', NaN, -2]];
  assert.equal(csv(['x', 'y', 'z'], rows, 'de'), '\ufeffx;y;z\r\n"Amt; A";0,360000014;4\r\n\'=1+1;;-2\r\n');
  assert.equal(csv(['x', 'y', 'z'], rows, 'en'), '\ufeffx,y,z\r\n"Amt; A",0.360000014,4\r\n\'=1+1,,-2\r\n');
  assert.equal(Math.fround(Number('0.360000014')), Math.fround(0.36));
});

test('files have names that every system takes, axes have round steps', () => {
  assert.equal(fileName('Köln / Süd', 'trust_across'), 'koeln-sued-trust-across');
  assert.equal(fileName('../..'), 'korridor');
  assert.deepEqual(ticks(0.31, 0.74, 4), [0.4, 0.6]);
  assert.deepEqual(ticks(0, 1, 5), [0, 0.2, 0.4, 0.6, 0.8, 1]);
  assert.deepEqual(ticks(20.3, 39, 4), [25, 30, 35]);
});

test('every module gives what others take from it', async () => {
  const { readFileSync, readdirSync } = await import('node:fs');
  const folder = new URL('../../main/resources/korridor/workshop/', import.meta.url);
  const text = (name) => readFileSync(new URL(name, folder), 'utf8');
  const wrong = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    for (const [, names, from] of text(file).matchAll(/^import \{([^}]+)\} from '\.\/([^']+)'/gm)) {
      const given = text(from);
      for (const name of names.split(',').map((one) => one.trim().split(' as ')[0]).filter(Boolean)) {
        if (!new RegExp(`^export (?:const|let|function|async function|class) ${name}\\b|^export \\{[^}]*\\b${name}\\b`, 'm').test(given)) {
          wrong.push(`${file}: ${name} of ${from}`);
        }
      }
    }
  }
  assert.deepEqual(wrong, []);
});
