// The same curve for each division, side by side: who gains, who pays.

import { svg } from 'lit-html';
import { html, live } from './dom.js';
import { lines } from './current.js';
import { indexOf } from './future.js';
import { divisionSeries } from './groups.js';
import { weekInWords } from './language.js';

const FIELDS = ['trust-across', 'trust-inside', 'openness', 'competence', 'sponsorship'];

/** @param {HTMLElement} root @param {import('./dom.js').Page} page */
export function divisions(root, page) {
  const { store, say, scene } = page;
  return live(root, page, (state) => {
    const field = FIELDS.includes(state.field) ? state.field : FIELDS[0];
    const list = lines(state, page).filter((line) => line.future?.columns.has(`departments.${field}`));
    const all = list.map((line) => scene.divisions.map((_, k) => known(scene, line.future, field, k)));
    const values = all.flat(2).filter(Number.isFinite);
    const low = Math.min(...values) - 0.03;
    const high = Math.max(...values) + 0.03;
    return html`<div class="choice" role="group" aria-label=${say('workshop.divisions.choose')}>${FIELDS.map((name) => html`<button aria-pressed=${field === name}
        @click=${() => store.change({ field: name })}>${say(`workshop.field.${name}`)}</button>`)}</div>
      <div class="multiples">${scene.divisions.map((one, k) => html`<figure><figcaption><b>${one.name}</b> ${list.map((line, a) => html`<span data-style=${`color:${line.look.ink}`}>${
          line.role === 'before' ? '' : `${line.name} ${say.numbers.decimal(all[a][k][indexOf(line.future.weeks, state.week)], 2)}`}</span>`)}</figcaption>
        <svg viewBox="0 0 100 40" preserveAspectRatio="none" role="img" aria-label=${`${one.name}, ${say(`workshop.field.${field}`)}, ${weekInWords(say, state.week)}: ${list.map((line, a) => `${line.name} ${say.numbers.decimal(all[a][k][indexOf(line.future.weeks, state.week)], 2)}`).join('; ')}`}>
          <path class="now" d=${`M${(100 * state.week) / scene.weeks} 0V40`}/>
          ${list.map((line, a) => svg`<path d=${path(line.future.weeks, all[a][k], low, high, scene.weeks)} stroke=${line.look.color}
            stroke-width=${line.look.width * 0.8} stroke-dasharray=${line.look.dash?.join(' ') ?? 'none'} vector-effect="non-scaling-stroke"/>`)}
        </svg></figure>`)}</div>
      <p class="note">${say('workshop.divisions.note', { low: say.numbers.decimal(low, 2), high: say.numbers.decimal(high, 2) })}</p>`;
  });
}

const kept = new WeakMap();
function known(scene, future, field, division) {
  const fields = kept.get(future) ?? new Map();
  kept.set(future, fields);
  const id = `${field} ${division}`;
  if (!fields.has(id)) {
    fields.set(id, divisionSeries(scene, future, field, division));
  }
  return fields.get(id);
}

const path = (weeks, data, low, high, last) => data.map((value, i) => (Number.isFinite(value)
  ? `${i > 0 && Number.isFinite(data[i - 1]) ? 'L' : 'M'}${((100 * weeks[i]) / last).toFixed(1)} ${(39 - (38 * (value - low)) / (high - low)).toFixed(1)}` : '')).join('');
