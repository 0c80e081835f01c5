// The laboratory: city on the left, numbers on the right, time and levers below.

import { html, live, place, all, nothing } from './dom.js';
import { city, summary } from './city.js';
import { curves } from './curves.js';
import { heat } from './heat.js';
import { divisions } from './divisions.js';
import { sure } from './sure.js';
import { levers } from './levers.js';
import { lines } from './current.js';

const TABS = { curves, heat, divisions, sure };

/** @param {HTMLElement} root @param {import('./dom.js').Page} page */
export function sandbox(root, page) {
  const { store, say } = page;
  place(root, 'unseen', 'h1').textContent = say('workshop.view.sandbox');
  const cityBox = place(root, 'panel city-panel', 'section');
  cityBox.setAttribute('aria-label', say('workshop.panel.city'));
  const right = place(root, 'panel numbers-panel', 'section');
  right.setAttribute('aria-label', say('workshop.panel.numbers'));
  const below = place(root, 'panel time-panel', 'section');
  below.setAttribute('aria-label', say('workshop.panel.levers'));

  const pictured = (state) => {
    const before = state.picture === 'before' ? lines(state, page).find((line) => line.role === 'before') : null;
    return before?.future ?? lines(state, page).find((line) => line.role === 'now')?.future;
  };
  const which = live(place(cityBox, 'which'), page, (state) => {
    const before = lines(state, page).some((line) => line.role === 'before');
    return before
      ? html`<div class="choice" role="group" aria-label=${say('workshop.picture')}>${['before', 'now'].map((name) => html`<button
          aria-pressed=${(state.picture ?? 'now') === name} @click=${() => store.change({ picture: name })}>${say(`workshop.picture.${name}`)}</button>`)}</div>`
      : nothing;
  });
  let waiting = 0;
  const busy = () => {
    const stale = lines(store.get(), page).some((line) => line.stale);
    clearTimeout(waiting);
    waiting = window.setTimeout(() => right.classList.toggle('busy', stale), stale ? 300 : 0);
  };
  const stopped = store.subscribe((state, before) => {
    if (before.playing && !state.playing) {
      page.announce(summary(page, pictured(state), state.week));
    }
  });
  return all(which, stopped, store.subscribe(busy), page.library.subscribe(busy), () => clearTimeout(waiting), city(cityBox, page, { future: pictured }), tabs(right, page), levers(below, page));
}

/** Tabs as the authoring practices have them: arrows move, one is in the order of tab. */
function tabs(root, page) {
  const { store, say } = page;
  const bar = place(root, 'tabs');
  const body = place(root, 'tab-body');
  body.id = 'tab-body';
  body.setAttribute('role', 'tabpanel');
  let end = () => {};
  let shown = null;
  const current = (state) => (state.tab in TABS ? state.tab : 'curves');
  const key = (event) => {
    const names = Object.keys(TABS);
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by) {
      const next = names[(names.indexOf(current(store.get())) + by + names.length) % names.length];
      store.change({ tab: next });
      requestAnimationFrame(() => /** @type {HTMLElement} */ (bar.querySelector('[aria-selected=true]'))?.focus());
    }
  };
  const endBar = live(bar, page, (state) => html`<div role="tablist" aria-label=${say('workshop.panel.numbers')} @keydown=${key}>
    ${Object.keys(TABS).map((name) => html`<button role="tab" id=${`tab-${name}`} aria-controls="tab-body" tabindex=${current(state) === name ? 0 : -1}
      aria-selected=${current(state) === name} @click=${() => store.change({ tab: name })}>${say(`workshop.tab.${name}`)}</button>`)}</div>`);
  const turn = () => {
    const name = current(store.get());
    if (name !== shown) {
      shown = name;
      end();
      body.replaceChildren();
      body.className = `tab-body tab-${name}`;
      body.setAttribute('aria-labelledby', `tab-${name}`);
      end = TABS[name](body, page) ?? (() => {});
    }
  };
  turn();
  return all(endBar, store.subscribe(turn), () => end());
}
