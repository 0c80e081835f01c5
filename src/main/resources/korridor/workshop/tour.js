// The tour: nine short steps, each with words, one living picture and at most one lever. The
// laboratory's own levers stay as they are.

import { html, live, place, all, calm, nothing } from './dom.js';
import { icon } from './icons.js';
import { play } from './player.js';
import { city } from './city.js';
import { chart } from './curves.js';
import { heat } from './heat.js';
import { leverKeys, lines, nowFuture } from './current.js';
import { lookOf } from './arms.js';
import { REPLICATES } from './bands.js';
import { weekInWords } from './language.js';
import { watch } from './state.js';
import { staged } from './staged.js';
import { STEPS, TOGETHER, stage, stepOf, toggled, tried, weekOf } from './tour-steps.js';

/** @param {HTMLElement} root @param {import('./dom.js').Page} page */
export function tour(root, page) {
  const { store, library, scene } = page;
  const keys = leverKeys(scene);
  const scenic = staged(page, (state) => stage(state, keys));
  const wordsBox = place(root, 'tour-words', 'section');
  wordsBox.setAttribute('aria-labelledby', 'tour-title');
  const picture = place(root, 'panel tour-picture', 'section');
  picture.setAttribute('aria-label', page.say('workshop.tour.picture'));
  const steps = place(root, 'tour-steps', 'nav');
  steps.setAttribute('aria-label', page.say('workshop.tour.heading'));

  const go = (to) => goTo(page, to);
  const keyed = (event) => {
    const by = { PageDown: 1, PageUp: -1 }[event.key];
    const inside = /** @type {Element} */ (event.target).closest?.('input, .plot, .table-box, textarea, select');
    if (by && !inside && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      go(stepOf(store.get()) + by);
    }
  };
  addEventListener('keydown', keyed);
  let endPicture = () => {};
  const shape = ({ step, tried: list }) => ({ step: stepOf({ step }), open: list.includes(TOGETHER) });
  const endShape = watch(store, shape, () => {
    endPicture();
    picture.replaceChildren();
    endPicture = pictureOf(picture, scenic, store.get());
  });
  const want = () => library.want('tour', [...lines(scenic.store.get(), scenic)].reverse().map((line) => line.request), 0);
  want();
  return all(
    live(wordsBox, page, (state) => wordsOf(page, state, go)),
    live(steps, page, (state) => stepsOf(page, state, go)),
    endShape, () => endPicture(), store.subscribe(want),
    () => library.want('tour', [], 0), () => removeEventListener('keydown', keyed),
  );
}

/** Another step; the focus goes to its heading, so that it is read out. */
function goTo({ store, scene }, to) {
  const step = Math.min(Math.max(to, 1), STEPS.length);
  if (step !== stepOf(store.get())) {
    store.change({ step, week: weekOf(STEPS[step - 1], scene.weeks), playing: false });
    requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById('tour-title')?.focus()));
  }
}

function wordsOf(page, state, go) {
  const { say } = page;
  const n = stepOf(state);
  const step = STEPS[n - 1];
  return html`
    <p class="tour-where">${say('workshop.tour.step', { n, count: STEPS.length })}</p>
    <h1 id="tour-title" tabindex="-1">${say(`workshop.tour.${n}.title`)}</h1>
    ${step.gate && !tried(state, step) ? gate(page) : html`
      <p class="lead">${say(`workshop.tour.${n}.text`)}</p>
      ${step.lever ? lever(page, state, step, n) : nothing}
      ${step.gate ? luck(page, state) : nothing}
      <div class="tour-room"><h2>${say('workshop.tour.room')}</h2><p>${say(`workshop.tour.${n}.question`)}</p></div>
      ${n === 1 ? html`<p><button class="link" @click=${() => page.store.change({ view: 'sandbox' })}>${say('workshop.tour.skip')}</button></p>` : nothing}
      ${n === STEPS.length ? html`<p class="lead"><b>${say('workshop.tour.9.open')}</b></p>` : nothing}`}`;
}

/** The last step gives the order of the arms away: the questions come first. */
function gate({ say, store, scene }) {
  return html`<p class="lead">${say('workshop.tour.9.before')}</p>
    <p class="tour-gate"><button @click=${() => store.change({ view: 'predict' })}>${say('workshop.tour.9.ask')}</button>
    <button class="second" @click=${() => store.change({ tried: toggled(store.get().tried, TOGETHER), week: scene.weeks })}>${say('workshop.tour.9.look')}</button></p>`;
}

function lever({ say, store, scene, announce }, state, step, n) {
  const on = tried(state, step);
  const turn = () => {
    const running = !on && step.picture === 'city' && !calm();
    store.change({ tried: toggled(state.tried, step.lever), week: step.picture === 'city' ? 0 : scene.weeks, playing: false });
    store.change({ playing: running });
    announce(say(on ? 'workshop.lever.now-off' : 'workshop.lever.now-on', { lever: say(`solution.${step.lever}`), week: weekInWords(say, 0) }));
  };
  return html`<div class="tour-lever ${on ? 'on' : ''}" data-style=${`--arm:${lookOf(step.lever).color};--arm-ink:${lookOf(step.lever).ink}`}>
    <h2>${say('workshop.tour.lever')}</h2>
    <button class="switch" role="switch" aria-checked=${on} @click=${turn}><i aria-hidden="true"></i>${icon(step.lever)}<span>${say(`workshop.tour.${n}.lever`)}</span></button></div>`;
}

function luck({ say, store }, state) {
  return html`<p class="note">${say('workshop.sure.rule')}</p>
    <p><button class="second small" @click=${() => store.change({ luck: (state.luck + 1) % 30 })}>${icon('dice')}<span>${
      state.luck > 0 ? say('workshop.another.n', { n: state.luck + 1 }) : say('workshop.another')}</span></button></p>`;
}

function stepsOf(page, state, go) {
  const { say, store } = page;
  const n = stepOf(state);
  const last = n === STEPS.length;
  return html`
    <button class="second" ?disabled=${n === 1} @click=${() => go(n - 1)}>${icon('back')}<span>${say('workshop.tour.back')}</span></button>
    <ol class="dots">${STEPS.map((_, i) => html`<li><button aria-current=${i + 1 === n ? 'step' : 'false'} class=${i + 1 < n ? 'passed' : ''}
      title=${say(`workshop.tour.${i + 1}.title`)} aria-label=${`${say('workshop.tour.step', { n: i + 1, count: STEPS.length })}: ${say(`workshop.tour.${i + 1}.title`)}`}
      @click=${() => go(i + 1)}><i aria-hidden="true"></i></button></li>`)}</ol>
    ${last ? html`<button @click=${() => store.change({ view: 'sandbox', week: 0 })}><span>${say('workshop.tour.laboratory')}</span>${icon('next')}</button>`
    : html`<button @click=${() => go(n + 1)}><span>${say('workshop.tour.next')}</span>${icon('next')}</button>`}`;
}

/** The picture of a step, with its own time. */
function pictureOf(root, page, state) {
  const { say } = page;
  const n = stepOf(state);
  const step = STEPS[n - 1];
  if (step.gate && !tried(state, step)) {
    return live(place(root, 'tour-closed'), page, () => html`<p aria-hidden="true">?</p>`);
  }
  const body = place(root, `tour-body tour-${step.picture}${step.beside ? ' two' : ''}`);
  const title = say(`workshop.tour.${n}.title`);
  const ends = {
    city: () => [city(body, page, { future: (shown) => nowFuture(shown, page), title })],
    heat: () => [heat(place(body, 'tour-heat'), page)],
    chart: () => [
      chart(place(body, 'chart-box'), page, { measure: step.measure }),
      step.beside ? chart(place(body, 'chart-box beside'), page, { measure: step.beside, small: true }) : () => {},
    ],
  }[step.picture]();
  return all(...ends, time(place(root, 'tour-time'), page), live(place(root, 'tour-caption'), page, (shown) => html`<p>${
    lines(shown, page).some((line) => !line.future) ? html`<b role="status">${say('workshop.waiting')}</b> ` : nothing}${say(`workshop.tour.${n}.picture`)}${
    step.picture === 'chart' ? html` ${say('workshop.tour.band', { of: REPLICATES })}` : nothing}</p>`));
}

function time(root, page) {
  const { say, scene, store } = page;
  return live(root, page, (state) => html`
    <button class="play" @click=${() => play(page)} aria-label=${say(state.playing ? 'workshop.pause' : 'workshop.play')}>${icon(state.playing ? 'pause' : 'play')}</button>
    <input type="range" min="0" max=${scene.weeks} step="1" .value=${String(state.week)} aria-label=${say('workshop.scrub')}
      aria-valuetext=${weekInWords(say, state.week)} @input=${(event) => store.change({ week: Number(event.target.value), playing: false })}>
    <span class="week">${weekInWords(say, state.week)}</span>`);
}
