// Begins the page: who we are, which words, which city; then one view at a time.

import { createApi, identity } from './api.js';
import { createStore } from './state.js';
import { createLibrary } from './library.js';
import { DEFAULTS, fromHash, takeToken, toHash } from './address.js';
import { words } from './language.js';
import { lines } from './current.js';
import { html, live, place, show } from './dom.js';
import { header } from './header.js';
import { player } from './player.js';
import { VIEWS } from './views.js';

const app = /** @type {HTMLElement} */ (document.getElementById('app'));
const announcer = /** @type {HTMLElement} */ (document.getElementById('live'));

async function begin() {
  const { token, rest } = takeToken(location.hash);
  const api = createApi({ ...identity(token, sessionStorage), lang: () => document.documentElement.lang });
  const asked = new URLSearchParams(rest);
  /** @type {any} */
  const state = fromHash(rest);
  state.lang = asked.get('lang') ?? (navigator.language.startsWith('de') ? 'de' : 'en');
  state.view = state.view in VIEWS ? state.view : Object.keys(VIEWS)[0];
  history.replaceState(null, '', `#${toHash(state)}`);

  const store = createStore({ ...state, playing: false });
  const library = createLibrary(api);
  const listeners = new Set();
  /** @type {any} */
  const page = { store, api, library, announce, on };
  page.speak = (lang) => turnTo({ lang });
  page.openCity = (city) => turnTo({ city });
  const end = { view: () => {} };

  function on(name, listener) {
    const entry = { name, listener };
    listeners.add(entry);
    return () => listeners.delete(entry);
  }

  /** Other words or another city: they are fetched first, then the page is built anew. */
  async function turnTo(patch) {
    const next = { ...store.get(), ...patch };
    const [texts, scene] = await Promise.all([api.texts(next.lang), api.scene(next.city, next.lang)]);
    page.say = words(texts, next.lang);
    page.scene = scene;
    library.beginWith(scene.staff > 1500 ? 104 : 0);
    document.documentElement.lang = next.lang;
    const fresh = 'city' in patch ? { levers: {}, values: {}, replicate: 0, draw: null, week: 0, before: null } : {};
    store.change({ ...fresh, ...patch, playing: false, week: Math.min(next.week, scene.weeks) });
    build();
  }

  /** At the very begin the focus stays before the head, so that its first button is to skip it. */
  let begun = false;

  function build() {
    end.view();
    app.replaceChildren();
    app.removeAttribute('aria-busy');
    const head = place(app, 'header', 'header');
    const ends = [header(head, page), player(page)];
    /** Views that fill the window leave the head its height, whatever the type and the width. */
    const measured = new ResizeObserver(() => document.documentElement.style.setProperty('--head', `${head.offsetHeight}px`));
    measured.observe(head);
    ends.push(() => measured.disconnect());
    let main = place(app, 'main', 'main');
    /** @type {() => void} */
    let closeView = () => {};
    let shown = null;
    const turn = () => {
      const asked = store.get().view;
      const view = asked in VIEWS ? asked : Object.keys(VIEWS)[0];
      if (view !== shown) {
        shown = view;
        closeView();
        // A new element, because lit remembers in the old one what it has rendered there.
        const fresh = place(app, `main view-${view}`, 'main');
        main.replaceWith(fresh);
        main = fresh;
        main.id = 'main';
        main.tabIndex = -1;
        closeView = /** @type {() => void} */ (VIEWS[view](main, page) ?? (() => {}));
        arrive(view);
      }
    };
    /** The title says where one is; whoever came by a button that is gone begins at the top of the view. */
    const arrive = (view) => {
      document.title = `${page.say(`workshop.view.${view}`)} · ${page.scene.city} – Korridor`;
      if (begun && document.activeElement === document.body) {
        main.focus({ preventScroll: true });
      }
      begun = true;
      scrollTo(0, 0);
    };
    turn();
    ends.push(store.subscribe(turn), live(place(app, 'notice'), page, notice), () => closeView());
    end.view = () => ends.forEach((one) => one());
  }

  const notice = () => (library.lost() ? html`<p role="alert">${page.say('workshop.lost')}</p>`
    : library.refused() ? html`<p role="alert">${library.refused()}</p>` : '');

  await turnTo({}).catch((error) => {
    // A city that was made on the page is forgotten when the program ends, a language may not be there.
    if (error.status !== 404) {
      throw error;
    }
    return turnTo({ city: DEFAULTS.city }).catch(() => turnTo({ city: DEFAULTS.city, lang: DEFAULTS.lang }));
  });
  keepAddress(store);
  store.subscribe(() => wantLines());
  wantLines();
  function wantLines() {
    const list = lines(store.get(), page);
    library.want('lines', [...list].reverse().map((line) => line.request), 1);
    document.documentElement.classList.toggle('presenter', store.get().presenter);
  }
  on('progress', library.heard);
  listen(api, listeners);
}

/** The address follows the state, but not while time runs. */
function keepAddress(store) {
  let timer = 0;
  history.replaceState(null, '', `#${toHash(store.get())}`);
  store.subscribe((state) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const hash = `#${toHash(state)}`;
      if (hash !== location.hash) {
        history.replaceState(null, '', hash);
      }
    }, state.playing ? 1000 : 120);
  });
  addEventListener('hashchange', () => {
    const { token, rest } = takeToken(location.hash);
    const state = fromHash(rest);
    if (!token && toHash(state) !== toHash(store.get())) {
      location.reload();
    }
  });
}

/** One stream of events a tab, opened again when it breaks, closed with the page. */
async function listen(api, listeners) {
  const stop = new AbortController();
  addEventListener('pagehide', () => stop.abort());
  for (let wait = 1000; !stop.signal.aborted; wait = Math.min(wait * 2, 15000)) {
    await api.events((name, data) => {
      wait = 1000;
      listeners.forEach((entry) => entry.name === name && entry.listener(data));
    }, stop.signal).catch(() => {});
    await new Promise((done) => setTimeout(done, wait));
  }
}

let saying = 0;
/** Says something to those who listen, the last of a burst. */
function announce(text) {
  clearTimeout(saying);
  saying = window.setTimeout(() => (announcer.textContent = text), 250);
}

begin().catch((error) => {
  console.error(error);
  app.replaceChildren();
  show(app, html`<p class="loading" role="alert">${error.status === 401 || error.status === 403
    ? 'This address has no valid key. Please use the address that korridor workshop printed. · Diese Adresse hat keinen gültigen Schlüssel. Bitte die Adresse nehmen, die korridor workshop ausgegeben hat.'
    : `Korridor: ${error.message}`}</p>`);
});

