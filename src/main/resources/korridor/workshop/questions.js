// Five questions for a group: one person after the other on this machine, or paper typed in by the
// host. Only counts are kept; they are shown from five answers on.

import { html, live, place, all, nothing } from './dom.js';
import { icon } from './icons.js';
import { problemList } from './problems.js';
import { findPhones, phonesPanel } from './phones.js';
import { FEWEST, GROUPS, QUESTIONS, STEPS, complete, groupOf, meanOf } from './questionnaire.js';

/** @param {HTMLElement} root @param {import('./dom.js').Page} page */
export function questions(root, page) {
  const { store, api } = page;
  const load = async () => store.change({ answered: await api.get('/api/answers') });
  const refresh = () => load().catch((error) => console.error(error));
  const head = place(root, 'questions-head');
  const form = place(root, 'panel');
  const side = place(root, 'questions-side');
  refresh();
  findPhones(page);
  return all(
    live(head, page, (state) => heading(page, state)),
    live(form, page, (state) => sheet(page, state, refresh)),
    live(side, page, (state) => results(page, state)),
    page.on('answers', refresh),
  );
}

const now = (state) => (GROUPS.includes(state.group) ? state.group : GROUPS[0]);
const given = (state) => state.given ?? [];

function heading({ say, store }, state) {
  return html`<h1 id="questions-title" tabindex="-1">${say('workshop.questions.heading')}</h1>
    <p class="lead">${say('workshop.questions.intro')}</p>
    <div class="choice" role="group" aria-label=${say('workshop.questions.group')}>${GROUPS.map((group) => html`<button aria-pressed=${now(state) === group}
      @click=${() => store.change({ group })}>${say(`workshop.questions.${group}`)}</button>`)}</div>`;
}

function sheet(page, state, refresh) {
  const { say } = page;
  return html`<form @submit=${(event) => {
      event.preventDefault();
      send(page, refresh);
    }}>${QUESTIONS.map((name, i) => question(page, state, name, i))}
    <div class="questions-foot"><button type="submit" ?disabled=${state.sending || !complete(given(state))}>${say('workshop.questions.send')}</button>
      <span class="note" role="status">${state.thanks ? say('workshop.questions.thanks') : say('workshop.questions.keys')}</span></div></form>`;
}

function question({ say, store }, state, name, i) {
  const set = (step) => {
    const answers = [...given(store.get())];
    answers[i] = step;
    store.change({ given: answers, thanks: false });
  };
  /** A digit answers and goes on to the next question, for paper that is typed in. */
  const digit = (event) => {
    const step = Number(event.key);
    if (STEPS.includes(step)) {
      event.preventDefault();
      set(step);
      requestAnimationFrame(() => requestAnimationFrame(() => (document.getElementById(`q${i + 1}-3`) ?? document.querySelector('.questions-foot button'))?.focus()));
    }
  };
  return html`<fieldset class="question" ?disabled=${state.sending} @keydown=${digit}><legend><small>${say(`workshop.questions.${name}.label`)}</small>${say(`workshop.questions.${name}`)}</legend>
    <div class="steps">${STEPS.map((step) => {
      const [, words] = /^\d\s+(.*)$/.exec(say(`workshop.questions.scale.${step}`)) ?? [null, ''];
      return html`<label><input type="radio" id=${`q${i}-${step}`} name=${`q${i}`} .checked=${given(state)[i] === step} @change=${() => set(step)}><b>${step}</b><span>${words}</span></label>`;
    })}</div></fieldset>`;
}

/** Nobody answers meanwhile: what the next one says would be cleared with what was sent. */
async function send({ api, store, say, announce }, refresh) {
  store.change({ sending: true });
  try {
    await api.post('/api/answers', { group: now(store.get()), answers: given(store.get()) });
    store.change({ given: [], thanks: true, sendFailed: null });
    announce(say('workshop.questions.thanks'));
    document.getElementById('questions-title')?.focus();
    refresh();
  } catch (error) {
    store.change({ sendFailed: error.status ? error.message : say('workshop.lost') });
  } finally {
    store.change({ sending: false });
  }
}

function results(page, state) {
  const { say, store } = page;
  const group = groupOf(state.answered, now(state));
  return html`${state.sendFailed ? problemList(page, [{ text: state.sendFailed }], () => null, null) : nothing}
    <section class="panel"><h2>${say(`workshop.questions.${now(state)}`)}</h2>
      <p>${group.n < FEWEST ? say('workshop.questions.few', { n: group.n }) : say('workshop.questions.n', { n: group.n })}
        ${group.counts && group.of < group.n ? html`<span class="note">${say('workshop.questions.of', { of: group.of })}</span>` : nothing}</p>
      ${state.phones ? openFor(page, state) : nothing}
      ${group.counts && !state.results ? html`<button class="second" @click=${() => store.change({ results: true })}>${icon('shown')}<span>${say('workshop.questions.show')}</span></button>` : nothing}
      ${group.counts && state.results ? html`${histograms(page, group.counts)}<p class="note">${say('workshop.questions.read')}</p>
        <p><button class="quiet small" @click=${() => store.change({ results: false })}>${icon('hidden')}<span>${say('workshop.questions.hide')}</span></button></p>${apply(page, state)}` : nothing}</section>
    ${phonesPanel(page, state)}
    <section class="panel privacy"><h2>${say('workshop.privacy.heading')}</h2><p><b>${say('workshop.privacy.short')}</b></p>
      <details><summary>${say('workshop.privacy.more')}</summary><ul>${['kept', 'shown', 'window', 'address', 'device'].map((name) => html`<li>${say(`workshop.privacy.${name}`)}</li>`)}</ul><p>${clear(page, state)}</p></details></section>`;
}

function histograms({ say }, counts) {
  return html`<div class="histogram">${QUESTIONS.map((name, i) => {
    const label = say(`workshop.questions.${name}.label`);
    if (!counts[i]) {
      return html`<span>${label}</span><small class="agree">${say('workshop.questions.agree')}</small>`;
    }
    const most = Math.max(1, ...counts[i]);
    const told = counts[i].map((n, k) => `${STEPS[k]}: ${say.numbers.whole(n)}`).join(', ');
    return html`<span>${label}</span><span class="columns" role="img" aria-label=${told} title=${told}>${counts[i].map((n) => html`<i data-style=${`height:${(100 * n) / most}%`}></i>`)}</span>
      <b>${say.numbers.decimal(meanOf(counts[i]), 1)}</b>`;
  })}</div>`;
}

/** Phones answer for one group, or for none. */
function openFor({ say, api, store }, state) {
  const open = state.answered?.open === now(state);
  const turn = async () => {
    await api.post('/api/answers/open', { group: open ? null : now(store.get()) });
    store.change({ answered: await api.get('/api/answers') });
  };
  return html`<label class="check"><input type="checkbox" .checked=${open} @change=${() => turn().catch(console.error)}>${say('workshop.questions.open')}</label>`;
}

/** Everything collected is thrown away, after a second word. */
function clear({ say, api, store, announce }, state) {
  const throwAway = async () => {
    await api.post('/api/answers/clear', {});
    store.change({ answered: await api.get('/api/answers'), clearing: false, results: false });
    announce(say('workshop.questions.cleared'));
  };
  return state.clearing
    ? html`<button class="second small" @click=${() => throwAway().catch(console.error)}>${say('workshop.questions.clear.sure')}</button> <button class="quiet small" @click=${() => store.change({ clearing: false })}>${say('workshop.questions.clear.no')}</button>`
    : html`<button class="quiet small" @click=${() => store.change({ clearing: true })}>${say('workshop.questions.clear')}</button>`;
}

/** The city begins with these answers. */
function apply(page, state) {
  const { say, store, api, scene, announce } = page;
  const start = async () => {
    try {
      const next = await api.post(`/api/answers/apply?lang=${say.lang}`, { city: scene.hash, group: now(store.get()), lang: say.lang });
      store.change({ view: 'sandbox', applyProblems: [] });
      await page.openCity(next.hash);
      announce(say('workshop.own.opened', { city: next.city, n: next.staff }));
    } catch (error) {
      store.change({ applyProblems: error.body?.problems ?? [{ text: error.status ? error.message : say('workshop.lost') }] });
    }
  };
  return html`<p><button @click=${start}>${say('workshop.questions.apply')}</button></p><p class="note">${say('workshop.questions.apply.note')}</p>
    ${problemList(page, state.applyProblems ?? [], () => null, null)}`;
}
