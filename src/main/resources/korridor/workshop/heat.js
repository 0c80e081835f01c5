// Who trusts whom: trust between divisions, as a table whose cells have colours.

import { html, live, nothing } from './dom.js';
import { lines } from './current.js';
import { indexOf, row } from './future.js';
import { inkOn, trustColor } from './colors.js';
import { weekInWords } from './language.js';

/**
 * Mean trust from division to division over ties, NaN where there are none.
 * @returns {number[][]}
 */
export function divisionTrust(scene, future, index) {
  const d = scene.departments.length;
  const trust = row(future, 'pairs', index);
  const ties = row(future, 'ties', index);
  return scene.divisions.map((from) => scene.divisions.map((to) => {
    let sum = 0;
    let count = 0;
    for (const i of from.departments) {
      for (const j of to.departments) {
        const at = i * d + j;
        if (trust && ties && trust[at] !== 255) {
          sum += (trust[at] / 250) * ties[at];
          count += ties[at];
        }
      }
    }
    return count > 0 ? sum / count : NaN;
  }));
}

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
