// Small curves, to see everything and to choose.

import { svg } from 'lit-html';
import { html, live, nothing } from './dom.js';
import { lines } from './current.js';
import { series, valueAt } from './future.js';
import { MEASURES, measureOf, rangeOf } from './measures.js';

const paths = new WeakMap();

/** @param {HTMLElement} root @param {import('./dom.js').Page} page */
export function tiles(root, page) {
  const { store, say, scene } = page;
  const wanted = MEASURES.map((key) => measureOf(scene, key)).filter(Boolean);
  root.setAttribute('role', 'group');
  root.setAttribute('aria-label', say('workshop.curves.choose'));
  return live(root, page, (state) => {
    const list = lines(state, page).filter((line) => line.future);
    const now = list.find((line) => line.role === 'now');
    const silo = list.find((line) => line.role === 'silo');
    return wanted.map((measure) => html`<button class="tile" aria-pressed=${state.measure === measure.key}
      @click=${() => store.change({ measure: measure.key })}>
      <span class="name" title=${measure.label}>${say.has(`workshop.short.${measure.key}`) ? say(`workshop.short.${measure.key}`) : measure.label}</span>
      <span class="figures"><b>${say.numbers.value(measure, now ? valueAt(now.future, measure.key, state.week) : NaN)}</b>${change(say, measure, now, silo, state.week)}</span>
      ${spark(list, measure, state.week, scene.weeks)}</button>`);
  });
}

function change(say, measure, now, silo, week) {
  const by = now && silo ? valueAt(now.future, measure.key, week) - valueAt(silo.future, measure.key, week) : NaN;
  if (!Number.isFinite(by)) {
    return nothing;
  }
  const text = say.numbers.difference(measure, by);
  const wanted = { more: 1, less: -1 }[measure.better] ?? 0;
  const tone = !/[1-9]/.test(text) ? 'same' : wanted === 0 ? 'plain' : Math.sign(by) === wanted ? 'good' : 'bad';
  const arrow = tone === 'same' ? '' : by > 0 ? '▲' : '▼';
  return html`<span class="change ${tone}" title=${say('workshop.curves.against')}>${arrow}<span> ${text}</span></span>`;
}

function spark(list, measure, week, weeks) {
  const all = list.flatMap((line) => [...(series(line.future, measure.key) ?? [])]).filter(Number.isFinite);
  const [low, high] = rangeOf(measure, Math.min(...all), Math.max(...all));
  return html`<svg class="spark" viewBox="0 0 100 30" preserveAspectRatio="none" aria-hidden="true">
    <path class="now" d="M${(week / weeks) * 100} 0V30"/>
    ${list.map((line) => pathOf(line, measure, low, high, weeks))}</svg>`;
}

function pathOf(line, measure, low, high, weeks) {
  const known = paths.get(line.future) ?? new Map();
  paths.set(line.future, known);
  const id = `${measure.key} ${low} ${high}`;
  if (!known.has(id)) {
    let open = false;
    const data = series(line.future, measure.key) ?? [];
    known.set(id, line.future.weeks.map((week, i) => {
      if (!Number.isFinite(data[i])) {
        open = false;
        return '';
      }
      const move = open ? 'L' : 'M';
      open = true;
      return `${move}${((week / weeks) * 100).toFixed(1)} ${(29 - (28 * (data[i] - low)) / (high - low)).toFixed(1)}`;
    }).join(''));
  }
  return svg`<path d=${known.get(id)} stroke=${line.look.color} stroke-width=${line.role === 'now' ? 2 : 1.2} vector-effect="non-scaling-stroke"/>`;
}
