// Predict, then see: the room guesses, hands are counted, the answers stay hidden until they are
// revealed beside what the model gives.

import { html, live, place, all, nothing } from './dom.js';
import { icon } from './icons.js';
import { leverKeys, specOf } from './current.js';
import { watch } from './state.js';
import { QUESTIONS, answerOf, optionsOf, requestsOf } from './predict-model.js';
import { asked, optionName } from './predict-words.js';
import { reveal } from './reveal.js';
import { lineMark } from './marks.js';
import { findPhones, phonesPanel } from './phones.js';
import { TOGETHER } from './tour-steps.js';

/** @typedef {{id: string, question: string, answers: number, revealed: boolean, counts: {[option: string]: number} | null}} Round */

/** @param {HTMLElement} root @param {import('./dom.js').Page} page */
export function predict(root, page) {
  const { store, scene, library } = page;
  const keys = leverKeys(scene);
  const spec = () => ({ ...specOf(store.get(), scene), levers: {}, replicate: 0 });
  const now = () => questionOf(store.get());
  const host = rounds(page, keys);
  const bar = place(root, 'predict-bar');
  const body = place(root, 'predict-body');
  const result = place(root, 'predict-result');
  let endResult = () => {};
  findPhones(page);

  const turn = () => {
    const question = now();
    host.open(question);
    const later = QUESTIONS.filter((one) => one !== question);
    library.want('predict', [question, ...later].flatMap((one) => requestsOf(one, spec(), keys, scene)), 4);
  };
  const shape = (state) => ({ question: questionOf(state), revealed: Boolean(roundOf(state)?.revealed), id: roundOf(state)?.id });
  return all(
    watch(store, (state) => ({ question: questionOf(state), values: state.values, draw: state.draw }), turn),
    live(bar, page, (state) => questions(page, state, host)),
    live(body, page, (state) => ballot(page, state, keys, host)),
    watch(store, shape, ({ question, revealed }) => {
      endResult();
      result.replaceChildren();
      endResult = !revealed ? () => {} : reveal(result, page, {
        question, options: optionsOf(question, keys), keys,
        round: () => roundOf(store.get()), answer: () => answerOf(question, spec(), keys, scene, library.get),
      });
    }),
    page.on('round', host.take), page.on('reveal', host.take),
    () => endResult(), () => library.want('predict', [], 4),
  );
}

const questionOf = (state) => (QUESTIONS.includes(state.question) ? state.question : QUESTIONS[0]);

/** @returns {Round | undefined} */
const roundOf = (state) => state.rounds?.[questionOf(state)];

/** The rounds of this tab: opened at the server, kept by their numbers, counted there. */
function rounds({ store, api, scene, announce, say }, keys) {
  const place = (question) => `korridor.round.${scene.hash}.${question}`;
  const put = (round) => store.change({ rounds: { ...store.get().rounds, [round.question]: round }, roundsLost: '' });
  const lost = (error) => {
    console.error(error);
    store.change({ roundsLost: error.status ? error.message : say('workshop.lost') });
  };
  async function fresh(question) {
    const round = await api.post('/api/rounds', { question, options: optionsOf(question, keys) });
    sessionStorage.setItem(place(question), round.id);
    put({ ...round, question });
    return round;
  }
  async function open(question) {
    const id = sessionStorage.getItem(place(question));
    const known = id ? await api.get(`/api/rounds/${encodeURIComponent(id)}`).catch(() => null) : null;
    if (known) {
      put({ ...known, question });
    } else {
      await fresh(question).catch(lost);
    }
  }
  const handsOf = (question) => store.get().hands?.[question] ?? {};
  let onTheirWay = Promise.resolve();
  const keep = (question, hands) => store.change({ hands: { ...store.get().hands, [question]: hands } });
  /**
   * Hands that were entered go to the server and are not shown any more, from the start: else a
   * second press would count them again, and the answer clear what was raised meanwhile.
   */
  async function enter(question) {
    const counts = Object.fromEntries(Object.entries(handsOf(question)).filter(([, n]) => n > 0));
    if (Object.keys(counts).length > 0) {
      keep(question, {});
      const sent = send(question, counts);
      onTheirWay = sent.catch(() => {});
      const round = await sent;
      put({ ...round, question });
      announce(say('workshop.predict.hidden', { n: round.answers }));
    }
  }
  /** Hands that do not arrive are raised again. */
  async function send(question, counts) {
    try {
      return await api.post(`/api/rounds/${encodeURIComponent(store.get().rounds[question].id)}/votes`, { counts });
    } catch (error) {
      const hands = { ...handsOf(question) };
      Object.entries(counts).forEach(([option, n]) => { hands[option] = (hands[option] ?? 0) + n; });
      keep(question, hands);
      throw error;
    }
  }
  return {
    open,
    again: (question) => fresh(question).catch(lost),
    enter: (question) => enter(question).catch(lost),
    /** What was entered before is counted in. */
    async reveal(question) {
      try {
        await onTheirWay;
        await enter(question);
        put({ ...await api.post(`/api/rounds/${encodeURIComponent(store.get().rounds[question].id)}/reveal`, {}), question });
      } catch (error) {
        lost(error);
      }
    },
    /** What the server tells of a round that this tab knows. */
    take(round) {
      const known = Object.values(store.get().rounds ?? {}).find((one) => one.id === round.id);
      if (known) {
        put({ ...known, ...round, question: known.question });
      }
    },
  };
}

function questions(page, state, host) {
  const { say, store } = page;
  const question = questionOf(state);
  const revealed = roundOf(state)?.revealed;
  return html`<h2>${say('workshop.predict.heading')}</h2>
    <div class="choice" role="group" aria-label=${say('workshop.predict.choose')}>${QUESTIONS.map((one, i) => html`<button aria-pressed=${one === question}
      @click=${() => show(store, one)}>${say('workshop.predict.question', { n: i + 1 })}</button>`)}</div>
    ${revealed ? after(page, question, host) : html`<p class="note">${say('workshop.predict.why')}</p>`}`;
}

function show(store, question) {
  store.change({ question });
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById('predict-title')?.focus()));
}

function ballot(page, state, keys, host) {
  const { say } = page;
  const question = questionOf(state);
  const round = roundOf(state);
  return html`<h1 id="predict-title" tabindex="-1" class=${round?.revealed ? 'short' : ''}>${asked(page, question)}</h1>
    ${question === 'lasts' ? html`<p class="note">${say('workshop.predict.lasts.rule')}</p>` : nothing}
    ${state.roundsLost ? html`<p class="problem" role="alert">${state.roundsLost}</p>` : nothing}
    ${round?.revealed ? nothing : html`
      <div class="ballot-columns"><div class="ballot-box"><ul class="ballot">${optionsOf(question, keys).map((option) => optionRow(page, state, question, option))}</ul>
      <p class="note">${say('workshop.predict.byhand')}</p>
      <div class="ballot-foot"><p class="urn" aria-live="polite">${icon('hidden')}<span>${say('workshop.predict.hidden', { n: round?.answers ?? 0 })}</span></p>
        <button class="second" ?disabled=${!round || entered(state, question) === 0} @click=${() => host.enter(question)}>${say('workshop.predict.enter')}</button>
        <button ?disabled=${!round} @click=${() => host.reveal(question)}>${icon('shown')}<span>${say('workshop.predict.reveal')}</span></button></div></div>${phonesPanel(page, state, say('workshop.predict.phones'))}</div>`}`;
}

const entered = (state, question) => Object.values(state.hands?.[question] ?? {}).reduce((sum, n) => sum + n, 0);

function optionRow({ say, store }, state, question, option) {
  const name = optionName(say, question, option);
  const n = state.hands?.[question]?.[option] ?? 0;
  const set = (count) => {
    const whole = Math.min(Math.max(Math.round(Number(count)) || 0, 0), 999);
    const { hands } = store.get();
    store.change({ hands: { ...hands, [question]: { ...hands?.[question], [option]: whole } } });
  };
  const id = `hands-${option.replaceAll('+', '-')}`;
  return html`<li>${question === 'lasts' ? nothing : lineMark(option)}<label for=${id}>${name}</label>
    <span class="stepper"><button class="second" ?disabled=${n === 0} aria-label=${say('workshop.predict.less', { option: name })} @click=${() => set(n - 1)}>${icon('minus')}</button>
      <input id=${id} type="number" inputmode="numeric" min="0" max="999" .value=${String(n)} @change=${(event) => set(event.target.value)}>
      <button class="second" aria-label=${say('workshop.predict.more', { option: name })} @click=${() => set(n + 1)}>${icon('plus')}</button></span></li>`;
}

/** Where it goes on after a reveal. */
function after({ say, store, scene }, question, host) {
  const next = QUESTIONS[QUESTIONS.indexOf(question) + 1];
  const onTour = () => store.change({
    view: 'tour', step: 9, week: scene.weeks,
    tried: store.get().tried.includes(TOGETHER) ? store.get().tried : [...store.get().tried, TOGETHER],
  });
  return html`<div class="predict-after">
    ${next ? html`<button @click=${() => show(store, next)}><span>${say('workshop.predict.next')}</span>${icon('next')}</button>`
    : html`<button @click=${onTour}><span>${say('workshop.predict.tour')}</span>${icon('next')}</button>`}
    <button class="quiet" @click=${() => host.again(question)}>${icon('replay')}<span>${say('workshop.predict.again')}</span></button></div>`;
}
