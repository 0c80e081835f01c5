// Time: runs while `playing`, in whole weeks, and stops at the end.

/** Ten years in about half a minute. */
const WEEKS_PER_SECOND = 16;

/** @param {import('./dom.js').Page} page */
export function player(page) {
  const { store, scene } = page;
  let frame = 0;
  let began = 0;
  let from = 0;

  const step = (now) => {
    const week = Math.floor(from + ((now - began) / 1000) * WEEKS_PER_SECOND);
    const { week: shown, playing } = store.get();
    if (!playing) {
      return;
    }
    if (week >= scene.weeks) {
      store.change({ week: scene.weeks, playing: false });
      return;
    }
    if (week !== shown) {
      store.change({ week });
    }
    frame = requestAnimationFrame(step);
  };

  const end = store.subscribe((state, before) => {
    const jumped = state.playing && before.playing && state.week < before.week;
    if ((state.playing && !before.playing) || jumped) {
      cancelAnimationFrame(frame);
      began = performance.now();
      from = state.week;
      frame = requestAnimationFrame(step);
    }
  });
  return () => {
    cancelAnimationFrame(frame);
    end();
  };
}

/** Plays from where one is, or from the start if there is nothing left. */
export function play(page) {
  const { week, playing } = page.store.get();
  page.store.change({ playing: !playing, week: !playing && week >= page.scene.weeks ? 0 : week });
}
