// Who trusts whom: trust between divisions, as a table whose cells have colours.

import { html, live, nothing } from './dom.js';
import { lines } from './current.js';
import { indexOf } from './future.js';
import { divisionTrust } from './groups.js';
import { inkOn, trustColor } from './colors.js';
import { weekInWords } from './language.js';

/** @param {HTMLElement} root @param {import('./dom.js').Page} page */
export function heat(root, page) {
  const { say, scene } = page;
  return live(root, page, (state) => {
    const list = lines(state, page);
    const now = list.find((line) => line.role === 'now');
    const silo = list.find((line) => line.role === 'silo');
    if (!now?.future) {
      return html`<p class="note">${say('workshop.waiting')}</p>`;
    }
    const index = indexOf(now.future.weeks, state.week);
    const values = divisionTrust(scene, now.future, index);
    const others = silo?.future && silo.future.columns.has('pairs') ? divisionTrust(scene, silo.future, index) : null;
    const cell = (value, before) => html`<td data-style=${Number.isFinite(value) ? `background:${trustColor(value)};color:${inkOn(value)}` : ''}>
      <b>${say.numbers.decimal(value, 2)}</b>${before !== undefined && Number.isFinite(value - before) ? html`<span>${say.numbers.difference({ scale: 'index' }, value - before)}</span>` : nothing}</td>`;
    return html`<div class="heat"><table>
      <caption>${say('workshop.heat.title', { week: weekInWords(say, state.week) })} <small>${say(others ? 'workshop.heat.note' : 'workshop.heat.note.alone')}</small></caption>
      <thead><tr><td></td>${scene.divisions.map((one) => html`<th scope="col">${one.name}</th>`)}</tr></thead>
      <tbody>${scene.divisions.map((one, i) => html`<tr><th scope="row">${one.name}</th>${scene.divisions.map((_, j) => cell(values[i][j], others?.[i][j]))}</tr>`)}</tbody>
    </table></div>`;
  });
}
