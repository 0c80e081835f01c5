// A page whose panels see another state than the one of the store: the tour shows one intervention
// alone, whatever the laboratory's levers say.

/**
 * The same page, seen through `stage`. Changes go to the real store; undo stays its own.
 * @param {import('./dom.js').Page} page
 * @param {(state: any) => any} stage another state; the same for the same state
 * @returns {import('./dom.js').Page}
 */
export function staged(page, stage) {
  const { store } = page;
  let from = null;
  let to = null;
  const view = (state) => {
    if (state !== from) {
      from = state;
      to = stage(state);
    }
    return to;
  };
  return {
    ...page,
    store: {
      ...store,
      get: () => view(store.get()),
      subscribe: (listener) => store.subscribe((state, before) => {
        const old = view(before);
        listener(view(state), old);
      }),
    },
  };
}
