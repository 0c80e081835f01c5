// The reveal: the room's bars beside what the model gives, a sentence, and the curves.

import { html, live, place, all, nothing } from './dom.js';
import { chart } from './curves.js';
import { measureOf } from './measures.js';
import { lookOf } from './arms.js';
import { lines } from './current.js';
import { lineMark } from './marks.js';
import { staged } from './staged.js';
import { MEASURE, allUntil, replicatesFor, verdict, weeksOf } from './predict-model.js';
import { optionName } from './predict-words.js';

/**
 * @param {HTMLElement} root
 * @param {import('./dom.js').Page} page
 * @param {{question: string, options: string[], keys: string[], round: () => any, answer: () => any}} of
 */
export function reveal(root, page, { question, options, keys, round, answer }) {
  const { library, scene, say } = page;
  const weeks = weeksOf(scene);
  const scenic = staged(page, (state) => ({
    ...state, levers: allUntil(keys, question === 'lasts' ? weeks.stop : null), compare: question === 'lasts' ? [] : keys,
    before: null, bands: false, replicate: 0, week: weeks[question] ?? scene.weeks, playing: false,
  }));
  library.want('reveal', [...lines(scenic.store.get(), scenic)].map((line) => line.request), 2);
  const words = place(root, 'verdict');
  words.tabIndex = -1;
  const columns = place(root, 'reveal-columns');
  const table = place(columns, 'panel reveal-bars', 'section');
  table.setAttribute('aria-label', `${say('workshop.predict.room')} / ${say('workshop.predict.model')}`);
  const curve = place(columns, 'panel reveal-curve', 'section');
  curve.setAttribute('aria-label', measureOf(scene, MEASURE)?.label ?? '');
  requestAnimationFrame(() => words.focus({ preventScroll: true }));
  return all(
    live(words, page, () => sentences(page, question, options, round(), answer())),
    live(table, page, () => bars(page, question, options, round(), answer())),
    live(place(curve, 'unseen'), page, () => html`<h2>${say('workshop.predict.model')}</h2>`),
    chart(place(curve, 'chart-box'), scenic, { measure: MEASURE }),
    () => library.want('reveal', [], 2),
  );
}

function sentences({ say, scene }, question, options, round, model) {
  const { kind, room, model: best } = verdict(options, round?.counts, model.counts);
  const name = (option) => optionName(say, question, option);
  const luck = best ? say('workshop.predict.luck', { of: model.of, n: model.counts[best], model: name(best) }) : '';
  const first = kind === 'nobody' || !best ? '' : kind === 'differ' ? say('workshop.predict.differ', { room: name(room), model: name(best) })
    : say(`workshop.predict.${kind}`);
  return html`${first ? html`<p class="lead"><b>${first}</b></p>` : nothing}
    ${model.of === 0 && model.missing === 0 ? html`<p class="lead">${say('workshop.predict.lasts.none')}</p>` : nothing}
    <p>${luck}${model.missing > 0 ? html` <span class="note">${say('workshop.predict.filling', { n: replicatesFor(scene) - model.missing, of: replicatesFor(scene) })}</span>` : nothing}</p>
    ${kind === 'nobody' ? nothing : html`<p class="talk">${say('workshop.predict.talk')}</p>`}`;
}

function bars(page, question, options, round, model) {
  const { say, scene } = page;
  const counts = round?.counts ?? {};
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const most = Math.max(1, ...Object.values(counts));
  const measure = measureOf(scene, MEASURE);
  const widest = question === 'lasts' ? Math.max(1, model.of) : Math.max(...options.map((one) => model.means[one]).filter(Number.isFinite), 0.01);
  const row = (option) => {
    const n = counts[option] ?? 0;
    const value = question === 'lasts' ? model.counts[option] : model.means[option];
    const color = question === 'lasts' ? lookOf('corridor+reputation+iteam').color : lookOf(option).color;
    const told = question === 'lasts' ? say('workshop.predict.futures', { n: model.counts[option], of: model.of }) : say.numbers.value(measure, value);
    return html`<tr><th scope="row">${question === 'lasts' ? nothing : lineMark(option)}<span>${optionName(say, question, option)}</span></th>
      <td><span class="bar-box"><span><i class="room-bar" data-style=${`width:${(100 * n) / most}%`}></i></span><b>${say.numbers.whole(n)}</b></span></td>
      <td><span class="bar-box"><span><i data-style=${`width:${Number.isFinite(value) ? (100 * value) / widest : 0}%;background:${color}`}></i></span><b>${told}</b></span>
        ${question === 'lasts' ? nothing : html`<small>${say('workshop.predict.ahead', { n: model.counts[option], of: model.of })}</small>`}</td></tr>`;
  };
  return html`<table class="reveal-table"><thead><tr><td></td>
      <th scope="col">${say('workshop.predict.room')} <small>${say('workshop.predict.answers', { n: total })}</small></th>
      <th scope="col">${say('workshop.predict.model')} <small>${question === 'lasts' ? nothing : say('workshop.predict.means', { of: model.of })}</small></th></tr></thead>
    <tbody>${options.map(row)}</tbody></table>`;
}
