// One store holds everything that a person can change. It is plain data; nobody writes into it.

/** What undo takes back: the scenario, not where one looks. */
const SCENARIO = ['city', 'levers', 'values', 'replicate', 'draw'];

/**
 * @typedef {object} Store
 * @property {() => any} get the state; frozen
 * @property {(patch: object, how?: {merge?: string}) => void} change other values for some names; changes
 *   of the scenario with the same `merge` one after the other are one step for undo
 * @property {(listener: (state: any, before: any) => void) => (() => void)} subscribe gives what ends it
 * @property {() => void} undo
 * @property {() => void} redo
 * @property {() => boolean} canUndo
 * @property {() => boolean} canRedo
 */

/** @returns {Store} */
export function createStore(initial) {
  let state = Object.freeze({ ...initial });
  let past = [];
  let future = [];
  let merging = null;
  const listeners = new Set();

  function move(next) {
    const before = state;
    state = Object.freeze(next);
    for (const listener of [...listeners]) {
      listener(state, before);
    }
  }

  function change(patch, { merge = null } = {}) {
    const next = { ...state, ...patch };
    if (!sameScenario(state, next)) {
      if (!(merge && merge === merging && past.length > 0)) {
        past = [...past, scenario(state)].slice(-100);
      }
      future = [];
      merging = merge;
      if (!('before' in patch)) {
        next.before = next.city === state.city ? past[past.length - 1] : null;
      }
    } else if (Object.keys(patch).every((name) => Object.is(patch[name], state[name]))) {
      return;
    }
    move(next);
  }

  /** The stacks are changed before listeners hear of it, so that buttons know what is left. */
  function go(goal, pastThen, futureThen) {
    const here = scenario(state);
    past = pastThen;
    future = futureThen;
    merging = null;
    move({ ...state, ...goal, before: goal.city === here.city ? here : null });
  }

  return {
    get: () => state,
    change,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    undo() {
      if (past.length > 0) {
        go(past[past.length - 1], past.slice(0, -1), [...future, scenario(state)]);
      }
    },
    redo() {
      if (future.length > 0) {
        go(future[future.length - 1], [...past, scenario(state)], future.slice(0, -1));
      }
    },
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
  };
}

/** The part of a state that makes a future. */
export function scenario(state) {
  return Object.fromEntries(SCENARIO.map((name) => [name, state[name]]));
}

/** Whether two states make the same future. */
export function sameScenario(one, other) {
  return SCENARIO.every((name) => one[name] === other[name] || JSON.stringify(one[name]) === JSON.stringify(other[name]));
}

/** Calls a listener only when what it looks at has changed, and once at the start. */
export function watch(store, look, listener) {
  let last = look(store.get());
  listener(last);
  return store.subscribe((state) => {
    const now = look(state);
    if (JSON.stringify(now) !== JSON.stringify(last)) {
      last = now;
      listener(now);
    }
  });
}
