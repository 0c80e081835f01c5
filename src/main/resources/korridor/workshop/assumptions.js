// Assumptions of the model, to be doubted: each with the range that is believed and its source.

import { live as asShown } from 'lit-html/directives/live.js';
import { html, live, nothing } from './dom.js';

/** Shown first: what moves the results most, and what people ask for first. */
const FIRST = [
  'episode.trust', 'learning.trust-gain', 'learning.trust-asymmetry', 'culture.forgetting', 'willingness.load', 'staff.turnover',
  'issues.rate', 'issues.deadline', 'line.overload', 'survey.trust-ratio',
];

/** @param {HTMLElement} root @param {import('./dom.js').Page} page */
export function assumptions(root, page) {
  const { store, say, scene } = page;
  root.id = 'assumptions';
  const all = scene.assumptions ?? [];
  const first = all.filter((a) => FIRST.includes(a.name));
  const few = (state) => {
    const changed = all.filter((a) => a.name in state.values && !first.includes(a));
    return [...(first.length > 0 ? first : all.slice(0, 8)), ...changed];
  };
  const set = (name, value, usual) => {
    const { [name]: _, ...others } = store.get().values;
    store.change({ values: value === usual ? others : { ...others, [name]: value } }, { merge: `value-${name}` });
  };
  const one = (a, state) => {
    const low = a.believedLow ?? a.low;
    const high = a.believedHigh ?? a.high;
    const value = state.values[a.name] ?? a.value;
    const step = a.whole ? 1 : Number(((high - low) / 40).toPrecision(1));
    return html`<div class="assumption"><label><span>${a.label}${a.unit && a.unit !== '1' ? html` <small>(${a.unit})</small>` : nothing}</span>
      <input type="range" min=${low} max=${high} step=${step} .value=${asShown(String(value))} aria-valuetext=${say.numbers.decimal(value, digits(step))}
        @input=${(event) => set(a.name, Number(event.target.value), a.value)}></label>
      <output>${say.numbers.decimal(value, digits(step))}${a.name in state.values ? html` <button class="quiet small" @click=${() => set(a.name, a.value, a.value)}>${say('workshop.assumption.usual', { value: say.numbers.decimal(a.value, digits(step)) })}</button>` : nothing}</output>
      <small>${a.source ? say('workshop.assumption.source', { source: a.source }) : say('workshop.assumption.none')}</small></div>`;
  };
  return live(root, page, (state) => {
    root.hidden = !state.doubt;
    if (!state.doubt) {
      return nothing;
    }
    const shown = state.everyDoubt ? all : few(state);
    return html`<p class="note">${say('workshop.assumptions.note')}</p><div class="assumption-list">${shown.map((a) => one(a, state))}</div>
      ${all.length > few(state).length ? html`<button class="quiet small" aria-pressed=${Boolean(state.everyDoubt)}
        @click=${() => store.change({ everyDoubt: !state.everyDoubt })}>${say('workshop.assumptions.all', { n: all.length })}</button>` : nothing}`;
  });
}

const digits = (step) => Math.max(0, Math.min(4, Math.ceil(-Math.log10(step))));
