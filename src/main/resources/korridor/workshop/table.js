// A table behind a picture: hidden until asked for, a page at a time.

import { html, nothing } from './dom.js';
import { icon } from './icons.js';

const ROWS = 12;

/**
 * State of a table that a panel keeps: whether it is open, and which page.
 * @param {() => void} changed called when the panel has to be shown anew
 */
export function tableState(changed) {
  const state = { open: false, page: 0 };
  return {
    state,
    toggle() {
      state.open = !state.open;
      changed();
    },
    turn(by) {
      state.page += by;
      changed();
    },
  };
}

/** The button that opens the table. */
export const tableButton = (say, table) => html`<button class="quiet small" aria-expanded=${table.state.open}
  @click=${table.toggle} aria-label=${say(table.state.open ? 'workshop.table.hide' : 'workshop.table.show')} title=${say(table.state.open ? 'workshop.table.hide' : 'workshop.table.show')}>${icon('table')}<span>${say(table.state.open ? 'workshop.table.hide' : 'workshop.table.show')}</span></button>`;

/**
 * @param {import('./language.js').Say} say
 * @param {ReturnType<typeof tableState>} table
 * @param {() => {caption: string, head: string[], rows: string[][]}} content the first cell of a row is its head
 */
export function tableOf(say, table, content) {
  if (!table.state.open) {
    return nothing;
  }
  const { caption, head, rows } = content();
  const pages = Math.max(1, Math.ceil(rows.length / ROWS));
  const page = Math.min(Math.max(table.state.page, 0), pages - 1);
  table.state.page = page;
  return html`<div class="table-box" tabindex="0" role="region" aria-label=${caption}><table>
    <caption>${caption}</caption>
    <thead><tr>${head.map((cell, i) => html`<th scope="col" class=${i > 0 ? 'number' : ''}>${cell}</th>`)}</tr></thead>
    <tbody>${rows.slice(page * ROWS, (page + 1) * ROWS).map((cells) => html`<tr>${cells.map((cell, i) =>
      (i === 0 ? html`<th scope="row">${cell}</th>` : html`<td class="number">${cell}</td>`))}</tr>`)}</tbody>
  </table>
  ${pages > 1 ? html`<p class="pages"><button class="quiet small" ?disabled=${page === 0} @click=${() => table.turn(-1)}>${say('workshop.table.before')}</button>
    <span>${say('workshop.table.page', { page: page + 1, pages })}</span>
    <button class="quiet small" ?disabled=${page + 1 === pages} @click=${() => table.turn(1)}>${say('workshop.table.next')}</button></p>` : nothing}</div>`;
}
