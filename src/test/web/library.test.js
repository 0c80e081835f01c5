// The futures of the page against a server made of promises.

import test from 'node:test';
import assert from 'node:assert/strict';
import { createLibrary } from '../../main/resources/korridor/workshop/library.js';
import { canonical } from '../../main/resources/korridor/workshop/spec.js';

/** A server that answers when told to. */
function server() {
  const posts = [];
  const open = new Map();
  let down = false;
  let full = false;
  return {
    posts,
    open,
    fill: (now) => (full = now),
    lose: (now) => (down = now),
    api: {
      async post(path, { specs }) {
        if (full) {
          throw Object.assign(new Error('too many windows'), { status: 503 });
        }
        if (down) {
          throw new TypeError('no network');
        }
        posts.push(specs);
        return { futures: specs.map((spec) => ({ key: canonical(spec), address: canonical(spec) })) };
      },
      bytes: (address, { signal }) => new Promise((answer, refuse) => {
        open.set(address, { answer: () => answer({ byteLength: 10, of: address }), refuse });
        signal.addEventListener('abort', () => refuse(Object.assign(new Error('aborted'), { name: 'AbortError' })));
      }),
    },
  };
}
const settled = async () => {
  for (let i = 0; i < 30; i++) {
    await Promise.resolve();
  }
};
/** Timers that run when told to. */
function clock() {
  let waiting = [];
  return {
    later: (f, ms) => waiting.push({ f, ms }),
    async run() {
      const now = waiting;
      waiting = [];
      now.forEach(({ f }) => f());
      await settled();
    },
    get waits() {
      return waiting.map(({ ms }) => ms);
    },
  };
}
function library(made) {
  const time = clock();
  const one = createLibrary(made.api, { decoding: (body) => body.of, later: time.later });
  return { one, time };
}
const spec = (n, more = { people: false }) => ({ city: 'c', levers: {}, replicate: n, ...more });

test('what is wanted first is asked for first, and what is here is not asked for again', async () => {
  const made = server();
  const { one, time } = library(made);
  one.want('bands', [spec(2), spec(3)], 6);
  one.want('lines', [spec(1)], 1);
  await time.run();
  assert.deepEqual(made.posts, [[spec(1), spec(2), spec(3)]]);
  made.open.get(canonical(spec(1))).answer();
  await settled();
  assert.equal(one.get(spec(1)), canonical(spec(1)));
  assert.deepEqual(one.progress(), { here: 1, of: 3 });
  one.want('lines', [spec(1), spec(4)], 1);
  await time.run();
  assert.deepEqual(made.posts[1], [spec(4), spec(2), spec(3)]);
});

test('what is not wanted any more is given up', async () => {
  const made = server();
  const { one, time } = library(made);
  one.want('lines', [spec(1)], 1);
  await time.run();
  one.want('lines', [spec(2)], 1);
  await time.run();
  await time.run();
  made.open.get(canonical(spec(1))).answer();
  made.open.get(canonical(spec(2))).answer();
  await settled();
  assert.equal(one.get(spec(1)), undefined);
  assert.equal(one.get(spec(2)), canonical(spec(2)));
});

test('a future that the server has cancelled or forgotten is asked for again while it is wanted', async () => {
  const made = server();
  const { one, time } = library(made);
  one.want('lines', [spec(1)], 1);
  await time.run();
  made.open.get(canonical(spec(1))).refuse(Object.assign(new Error('cancelled'), { status: 409 }));
  await settled();
  await time.run();
  assert.equal(made.posts.length, 2);
  made.open.get(canonical(spec(1))).answer();
  await settled();
  assert.equal(one.get(spec(1)), canonical(spec(1)));
});

test('a lost connection is told, and tried again later', async () => {
  const made = server();
  const { one, time } = library(made);
  made.lose(true);
  one.want('lines', [spec(1)], 1);
  await time.run();
  assert.equal(one.lost(), true);
  assert.ok(time.waits.some((ms) => ms >= 1000));
  made.lose(false);
  await time.run();
  assert.equal(one.lost(), false);
  made.open.get(canonical(spec(1))).answer();
  await settled();
  assert.equal(one.get(spec(1)), canonical(spec(1)));
});

test('many are asked for in parts', async () => {
  const made = server();
  const { one, time } = library(made);
  one.want('draws', Array.from({ length: 230 }, (_, n) => spec(n)), 8);
  for (let turn = 0; turn < 200 && one.progress().here < 230; turn++) {
    await time.run();
    made.open.forEach((call) => call.answer());
    await settled();
  }
  assert.equal(one.progress().here, 230);
  assert.ok(made.posts.every((part) => part.length <= 100));
});

test('in a large city the first weeks are shown before the whole', async () => {
  const made = server();
  const { one, time } = library(made);
  one.beginWith(104);
  one.want('lines', [spec(1, {})], 1);
  await time.run();
  const id = canonical(spec(1, {}));
  made.open.get(`${id}?until=104`).answer();
  await settled();
  assert.equal(one.get(spec(1, {})), `${id}?until=104`);
  assert.deepEqual(one.progress(), { here: 0, of: 1 });
  made.open.get(id).answer();
  await settled();
  assert.equal(one.get(spec(1, {})), id);
});

test('what the server refuses is told in its words, and not asked for again', async () => {
  const made = server();
  made.api.post = async () => {
    made.posts.push([]);
    throw Object.assign(new Error('too many weeks'), { status: 422 });
  };
  const { one, time } = library(made);
  one.want('lines', [spec(1)], 1);
  await time.run();
  await time.run();
  assert.equal(one.refused(), 'too many weeks');
  assert.equal(one.lost(), false);
  assert.equal(made.posts.length, 1);
});

test('a window too many says so, and asks again until there is a place', async () => {
  const made = server();
  const { one, time } = library(made);
  made.fill(true);
  one.want('lines', [spec(1)], 1);
  await time.run();
  assert.equal(one.refused(), 'too many windows');
  assert.equal(made.posts.length, 0);
  made.fill(false);
  await time.run();
  assert.equal(one.refused(), null);
  assert.deepEqual(made.posts, [[spec(1)]]);
});
