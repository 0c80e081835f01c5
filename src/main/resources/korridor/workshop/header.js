// The head of the page: where one is, which language, undo, large type.

import { html, live } from './dom.js';
import { icon } from './icons.js';
import { VIEWS } from './views.js';

/** @param {HTMLElement} root @param {import('./dom.js').Page} page */
export function header(root, page) {
  const { store, say } = page;
  const keys = (event) => {
    const typing = event.target instanceof Element && event.target.closest('input:not([type=range]):not([type=checkbox]), textarea, select');
    if ((event.ctrlKey || event.metaKey) && !typing && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      event.shiftKey ? store.redo() : store.undo();
    }
    if (event.altKey && event.key === 'p') {
      store.change({ presenter: !store.get().presenter });
    }
  };
  addEventListener('keydown', keys);
  const toMain = () => document.getElementById('main')?.focus();
  const end = live(root, page, (state) => html`
    <button class="skip" @click=${toMain}>${say('workshop.skip')}</button>
    <p class="brand"><img src="/web/icon.svg" alt="" width="28" height="28"><b>Korridor</b><span>${page.scene.city}</span></p>
    <nav aria-label=${say('workshop.views')}><ul>
      ${Object.keys(VIEWS).map((name) => html`<li><button aria-current=${state.view === name ? 'page' : 'false'}
        @click=${() => store.change({ view: name })}>${say(`workshop.view.${name}`)}</button></li>`)}
    </ul></nav>
    <div class="tools">
      <button class="quiet" ?disabled=${!store.canUndo()} @click=${store.undo} title=${say('workshop.undo')} aria-label=${say('workshop.undo')}>${icon('undo')}</button>
      <button class="quiet" ?disabled=${!store.canRedo()} @click=${store.redo} title=${say('workshop.redo')} aria-label=${say('workshop.redo')}>${icon('redo')}</button>
      <button class="quiet" aria-pressed=${state.presenter} @click=${() => store.change({ presenter: !state.presenter })}
        title=${say('workshop.presenter')} aria-label=${say('workshop.presenter')}>${icon('large')}</button>
      <div class="languages" role="group" aria-label=${say('workshop.language')}>
        ${languages(page.scene).map(([lang, name, short]) => html`<button class="quiet" lang=${lang}
          aria-label=${`${short} ${name}`} title=${name} aria-pressed=${say.lang === lang} @click=${() => page.speak(lang)}>${short}</button>`)}
      </div>
    </div>`);
  return () => {
    removeEventListener('keydown', keys);
    end();
  };
}

/** The languages that the city is described in: those of the program. */
const languages = (scene) => Object.keys(scene.description ?? { de: '', en: '' }).sort()
  .map((lang) => [lang, new Intl.DisplayNames([lang], { type: 'language' }).of(lang), lang.toUpperCase()]);
