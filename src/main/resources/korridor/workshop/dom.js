// What panels share to put themselves on the page.

import { html, render, nothing } from 'lit-html';

export { html, nothing };

/**
 * What a panel gets. `store`: the state; `say`: words and numbers in the language; `scene`: the
 * city; `library`: futures; `announce`: says something to those who listen.
 * @typedef {object} Page
 * @property {import('./state.js').Store} store
 * @property {import('./language.js').Say} say
 * @property {import('./api.js').Api} api
 * @property {any} scene
 * @property {import('./library.js').Library} library
 * @property {(text: string) => void} announce
 * @property {(name: string, listener: (data: any) => void) => (() => void)} on events of the server
 * @property {(hash: string) => Promise<void>} openCity another city, by its hash
 * @property {(lang: string) => Promise<void>} speak another language
 */

/**
 * Shows a template and shows it anew after every change of the state or the futures, at most once a
 * frame. Gives what ends it.
 * @param {Element} root
 * @param {Page} page
 * @param {(state: any) => unknown} template
 */
export function live(root, page, template) {
  let asked = false;
  let closed = false;
  const draw = () => {
    asked = false;
    if (!closed) {
      show(root, template(page.store.get()));
    }
  };
  const ask = () => {
    if (!asked) {
      asked = true;
      requestAnimationFrame(draw);
    }
  };
  draw();
  const ends = [page.store.subscribe(ask), page.library.subscribe(ask)];
  return () => {
    closed = true;
    ends.forEach((end) => end());
    render(nothing, /** @type {any} */ (root));
    // Whoever shows something here next begins anew.
    delete (/** @type {any} */ (root)['_$litPart$']);
  };
}

/**
 * Renders a template. The policy of the page allows no style attributes, so that places and sizes
 * are written as data-style="left:10%;width:20%" and set here.
 */
export function show(root, template) {
  render(template, root);
  for (const element of root.querySelectorAll('[data-style]')) {
    const wanted = element.dataset.style;
    if (element.shown !== wanted) {
      element.shown = wanted;
      for (const part of wanted.split(';')) {
        const at = part.indexOf(':');
        if (at > 0) {
          element.style.setProperty(part.slice(0, at).trim(), part.slice(at + 1).trim());
        }
      }
    }
  }
}

/** A new element in a parent, for a panel of its own. */
export function place(parent, className, tag = 'div') {
  const element = document.createElement(tag);
  element.className = className;
  parent.append(element);
  return element;
}

/** Ends several things at once. */
export const all = (...ends) => () => ends.forEach((end) => end?.());

/** Saves text or bytes as a file. */
export function save(name, content, type) {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

export const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Ids for labels, unique on the page. */
let last = 0;
export const unique = (name) => `${name}-${++last}`;
