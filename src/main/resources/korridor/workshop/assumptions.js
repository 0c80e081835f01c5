// A few assumptions of the model, to be doubted: each with the range that is believed and its source.

import { html, live, nothing } from './dom.js';

/** @param {HTMLElement} root a details element @param {import('./dom.js').Page} page */
export function assumptions(root, page) {
  const { store, say, scene } = page;
  const known = scene.assumptions ?? [];
  if (known.length === 0) {
    root.remove();
    return () => {};
  }
  const set = (name, value, usual) => {
    const { [name]: _, ...others } = store.get().values;
    store.change({ values: value === usual ? others : { ...others, [name]: value } }, { merge: `value-${name}` });
  };
  const one = (a, state) => {
    const low = a.believedLow ?? a.low;
    const high = a.believedHigh ?? a.high;
    const value = state.values[a.name] ?? a.value;
    const step = Number(((high - low) / 40).toPrecision(1));
    return html`<div class="assumption"><label><span>${a.label}</span>
      <input type="range" min=${low} max=${high} step=${step} .value=${String(value)} aria-valuetext=${say.numbers.decimal(value, 3)}
        @input=${(event) => set(a.name, Number(event.target.value), a.value)}></label>
      <output>${say.numbers.decimal(value, digits(step))}${a.name in state.values ? html` <button class="quiet small" @click=${() => set(a.name, a.value, a.value)}>${say('workshop.assumption.usual', { value: say.numbers.decimal(a.value, digits(step)) })}</button>` : nothing}</output>
      <small>${a.source ? say('workshop.assumption.source', { source: a.source }) : say('workshop.assumption.none')}</small></div>`;
  };
  return live(root, page, (state) => html`<summary>${say('workshop.assumptions')}
      ${Object.keys(state.values).length > 0 ? html`<b>${say('workshop.assumptions.changed', { n: Object.keys(state.values).length })}</b>` : nothing}</summary>
    <p class="note">${say('workshop.assumptions.note')}</p><div class="assumption-list">${known.map((a) => one(a, state))}</div>`);
}

const digits = (step) => Math.max(0, Math.min(4, Math.ceil(-Math.log10(step))));
