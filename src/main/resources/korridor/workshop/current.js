// Which futures belong to a state: what the levers say, the silo, the one before the last change,
// and single interventions to compare with.

import { request, silo, single, switchedOn, forkWeek } from './spec.js';
import { armOf, lookOf, nameOf } from './arms.js';
import { canonical } from './spec.js';

/** The spec of a state in a city. */
export const specOf = (state, scene) => ({
  city: scene.hash, levers: state.levers, values: state.values, replicate: state.replicate, draw: state.draw,
});

export const beforeSpec = (state, scene) => (state.before ? { ...specOf({ ...state, ...state.before }, scene) } : null);

/** Interventions that have a lever, in the order of the city. */
export const leverKeys = (scene) => scene.interventions.map((one) => one.key);

/**
 * The lines of a picture, the most important last, so that it lies on top.
 * @returns {{role: 'silo' | 'now' | 'before' | 'compare', arm: string, name: string, look: any,
 *   request: any, future: any, stale: boolean}[]}
 */
export function lines(state, page) {
  const { scene, say, library } = page;
  const keys = leverKeys(scene);
  const spec = specOf(state, scene);
  const arm = armOf(switchedOn(spec, keys));
  const list = [line('silo', silo(spec), 'silo')];
  for (const key of state.compare.filter((one) => keys.includes(one) && one !== arm)) {
    list.push(line('compare', single(spec, key), key));
  }
  const old = beforeSpec(state, scene);
  if (old && canonical(request(old)) !== canonical(request(spec))) {
    const oldArm = armOf(switchedOn(old, keys));
    const entry = line('before', old, oldArm);
    entry.name = say('workshop.arm.before');
    list.push({ ...entry, look: { ...entry.look, width: 1.4, dash: [3, 3] } });
  }
  if (arm !== 'silo' || list.length === 0) {
    list.push(line('now', spec, arm));
  } else {
    list[0] = line('now', spec, 'silo');
  }
  return list;

  function line(role, of, name) {
    const asked = request(of, role !== 'compare');
    const future = library.get(asked);
    const shown = role === 'now' ? lastShown(library, scene, future) : future;
    return { role, arm: name, name: nameOf(name, say), look: lookOf(name), request: asked, future: shown, stale: shown !== future };
  }
}

const last = new WeakMap();
/** While the future of the levers is computed, the one before stays in sight, so that nothing flickers. */
function lastShown(library, scene, future) {
  if (future) {
    last.set(library, { scene, future });
    return future;
  }
  const kept = last.get(library);
  return kept?.scene === scene ? kept.future : undefined;
}

/** The future of the levers, with people; what is shown until it is here is the caller's matter. */
export const nowFuture = (state, page) => page.library.get(request(specOf(state, page.scene), true));

/** Where the futures now and before part. */
export const fork = (state) => (state.before ? forkWeek(state.before.levers, state.levers) : null);
