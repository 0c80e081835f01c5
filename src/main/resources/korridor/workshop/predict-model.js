// What the room may guess, and what the model gives: pure functions of futures.

import { request, silo } from './spec.js';
import { armOf } from './arms.js';
import { valueAt } from './future.js';

export const QUESTIONS = ['trust-ten', 'trust-one', 'lasts'];
export const MEASURE = 'trust_across';
const LASTING = ['nothing', 'part', 'all'];
const YEAR = 52;

/** Arms to choose among: nothing, each intervention alone, all of them. */
export const armsOf = (keys) => ['silo', ...keys, ...(keys.length > 1 ? [armOf(keys)] : [])];

export const optionsOf = (question, keys) => (question === 'lasts' ? LASTING : armsOf(keys));

/** All interventions from the first week to a week, or for ever. */
export const allUntil = (keys, to) => Object.fromEntries(keys.map((key) => [key, [{ from: 0, to, strength: 1 }]]));

/** The levers of an arm, at full strength from the first week on. */
export const leversOfArm = (arm, keys) => allUntil(keys.filter((key) => arm.split('+').includes(key)), null);

/** Weeks that the questions are about: the end, the first year, and where all three stop. */
export function weeksOf(scene) {
  return { 'trust-ten': scene.weeks, 'trust-one': Math.min(YEAR, scene.weeks), stop: YEAR * Math.max(1, Math.floor(scene.weeks / YEAR / 2)) };
}

/** So many possible futures: fewer where one takes long. */
export const replicatesFor = (scene) => (scene.staff > 2000 ? 10 : 30);

/** The specs that a question needs, by option (arms) or by role (`silo`, `stopped`). */
export function specsOf(question, spec, keys, scene) {
  if (question === 'lasts') {
    return { silo: silo(spec), stopped: { ...spec, levers: allUntil(keys, weeksOf(scene).stop) } };
  }
  return Object.fromEntries(armsOf(keys).map((arm) => [arm, { ...spec, levers: leversOfArm(arm, keys) }]));
}

/** What has to be computed, future after future, so that early ones can be counted. */
export function requestsOf(question, spec, keys, scene) {
  const specs = Object.values(specsOf(question, spec, keys, scene));
  return Array.from({ length: replicatesFor(scene) }, (_, replicate) => specs.map((one) => request({ ...one, replicate }))).flat();
}

/**
 * The answer of each possible future that is here.
 * @param {(request: any) => any} get a future, if it is here
 * @returns {{counts: {[option: string]: number}, of: number, means: {[arm: string]: number}, missing: number}} `of`: futures
 *   with an answer, `missing`: futures that are not here yet
 */
export function answerOf(question, spec, keys, scene, get) {
  const specs = specsOf(question, spec, keys, scene);
  const options = optionsOf(question, keys);
  const counts = Object.fromEntries(options.map((option) => [option, 0]));
  const sums = Object.fromEntries(Object.keys(specs).map((name) => [name, 0]));
  let of = 0;
  let missing = 0;
  let complete = 0;
  for (let replicate = 0; replicate < replicatesFor(scene); replicate++) {
    const futures = Object.entries(specs).map(([name, one]) => [name, get(request({ ...one, replicate }))]);
    if (futures.some(([, future]) => !future)) {
      missing++;
      continue;
    }
    const answer = question === 'lasts' ? lastingOf(Object.fromEntries(futures), scene) : highest(futures, weeksOf(scene)[question]);
    complete++;
    futures.forEach(([name, future]) => (sums[name] += valueAt(future, MEASURE, weeksOf(scene)[question] ?? scene.weeks)));
    if (answer) {
      counts[answer]++;
      of++;
    }
  }
  const means = Object.fromEntries(Object.keys(sums).map((name) => [name, complete > 0 ? sums[name] / complete : NaN]));
  return { counts, of, means, missing };
}

function highest(futures, week) {
  const known = futures.map(([arm, future]) => [arm, valueAt(future, MEASURE, week)]).filter(([, value]) => Number.isFinite(value));
  return known.length > 0 ? known.reduce((best, one) => (one[1] > best[1] ? one : best))[0] : null;
}

function lastingOf({ silo: none, stopped }, scene) {
  const gain = (week) => valueAt(stopped, MEASURE, week) - valueAt(none, MEASURE, week);
  return lasting(gain(weeksOf(scene).stop), gain(scene.weeks));
}

/** How much of a gain is left: less than a quarter, more than three quarters, or between. */
export function lasting(atStop, atEnd) {
  if (!(atStop > 0) || !Number.isFinite(atEnd)) {
    return null;
  }
  const left = atEnd / atStop;
  return left < 0.25 ? 'nothing' : left > 0.75 ? 'all' : 'part';
}

/**
 * Room and model beside each other. The room is divided when its first is ahead of its second by no
 * more than a tenth of all answers.
 * @returns {{kind: 'nobody' | 'close' | 'same' | 'differ', room: string | null, model: string | null}}
 */
export function verdict(options, room, model) {
  const top = (counts) => [...options].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const total = options.reduce((sum, one) => sum + (room?.[one] ?? 0), 0);
  const best = top(model)[0];
  const answer = (model[best] ?? 0) > 0 ? best : null;
  if (total === 0) {
    return { kind: 'nobody', room: null, model: answer };
  }
  const [first, second] = top(room);
  const divided = room[first] - (room[second] ?? 0) <= total / 10;
  return { kind: divided ? 'close' : first === answer ? 'same' : 'differ', room: first, model: answer };
}
