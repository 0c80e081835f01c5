// How sure is that? In words: how often ahead among possible futures of this administration, and
// among administrations that are as plausible.

import { html, live, nothing, all, place } from './dom.js';
import { ahead, pairsOf, wantBands, REPLICATES } from './bands.js';
import { request, silo, switchedOn } from './spec.js';
import { leverKeys, specOf } from './current.js';
import { armOf, nameOf } from './arms.js';
import { MEASURES, measureOf } from './measures.js';
import { weekInWords } from './language.js';
import { watch } from './state.js';

/** Draws are counted from 1; replicates from 0. */
export const DRAWS = 100;
const FIRST_DRAW = 1;

/** @param {HTMLElement} root @param {import('./dom.js').Page} page */
export function sure(root, page) {
  const { store, say, scene, library } = page;
  const arm = (state) => armOf(switchedOn(specOf(state, scene), leverKeys(scene)));
  const wantDraws = () => {
    const state = store.get();
    const spec = specOf(state, scene);
    const requests = Array.from({ length: DRAWS }, (_, n) => FIRST_DRAW + n)
      .flatMap((draw) => [request({ ...spec, draw }), request({ ...silo(spec), draw })]);
    library.want('draws', state.draws && arm(state) !== 'silo' ? requests : [], 8);
  };
  const ends = [
    wantBands(page, (state) => arm(state) !== 'silo'),
    watch(store, (state) => ({ draws: state.draws, levers: state.levers, values: state.values, replicate: state.replicate }), wantDraws),
  ];
  const row = (measure, state, pairs) => {
    const { first, count } = ahead(pairs, measure, state.week);
    const share = count > 0 ? first / count : 0;
    return html`<tr><th scope="row"><button class="link" @click=${() => store.change({ measure: measure.key, tab: 'curves', bands: true })}>${measure.label}</button></th>
      <td><span class="share-bar" aria-hidden="true"><i data-style=${`width:${(100 * share).toFixed(1)}%`}></i></span></td>
      <td>${count > 0 ? say('workshop.sure.higher', { n: first, of: count }) : '–'}</td></tr>`;
  };
  const draws = (state, focus, name) => {
    const pairs = state.draws ? pairsOf(state, page, 'draw', DRAWS, FIRST_DRAW) : [];
    const { first, count } = ahead(pairs, focus, state.week);
    return html`<div class="draws"><h2>${say('workshop.draws.title')}</h2>
      ${state.draws ? html`<p class="lead">${say('workshop.draws.ahead', { arm: name, measure: focus.label, week: weekInWords(say, state.week), n: first, of: count })}</p>
        <progress max=${DRAWS} .value=${count} aria-label=${say('workshop.draws.title')}></progress>`
      : html`<p>${say('workshop.draws.what')}</p><button @click=${() => store.change({ draws: true })}>${say('workshop.draws.ask', { n: DRAWS })}</button>`}</div>`;
  };
  const end = live(place(root, 'sure'), page, (state) => {
    const name = nameOf(arm(state), say);
    if (arm(state) === 'silo') {
      return html`<p class="lead">${say('workshop.sure.nothing')}</p>`;
    }
    const measures = MEASURES.map((key) => measureOf(scene, key)).filter(Boolean);
    const pairs = pairsOf({ ...state, replicate: 0 }, page, 'replicate', REPLICATES);
    const focus = measureOf(scene, state.measure) ?? measures[0];
    const { first, count } = ahead(pairs, focus, state.week);
    return html`<p class="lead">${count > 0 ? say('workshop.sure.ahead', { arm: name, measure: focus.label, week: weekInWords(say, state.week), n: first, of: count }) : say('workshop.waiting')}</p>
      <table class="counts"><caption>${say('workshop.sure.caption', { arm: name })}
        ${count < REPLICATES ? html`<small>${say('workshop.sure.filling', { n: count, of: REPLICATES })}</small>` : nothing}</caption><tbody>${measures.map((m) => row(m, state, pairs))}</tbody></table>
      <p class="note">${say('workshop.sure.note')}</p>
      ${scene.draws === false ? nothing : draws(state, focus, name)}`;
  });
  return all(end, ...ends, () => library.want('draws', [], 8));
}
