// Why did this happen? The events of the shown future in plain words; an issue tells its life, beside
// the same issue in a twin: the same city with the same chances and other levers.

import { html, live, place, all, nothing } from './dom.js';
import { icon } from './icons.js';
import { play } from './player.js';
import { city } from './city.js';
import { leverKeys, nowFuture, specOf } from './current.js';
import { armOf, nameOf } from './arms.js';
import { canonical, request, switchedOn } from './spec.js';
import { weekInWords } from './language.js';
import { watch } from './state.js';
import { armsOf, leversOfArm } from './predict-model.js';
import { lineMark } from './marks.js';
import { kindsOf, left, pageAt, weekOfPage } from './story-log.js';
import { createTales } from './tales.js';

/** @param {HTMLElement} root @param {import('./dom.js').Page} page */
export function story(root, page) {
  const { store, library, scene, say } = page;
  const keys = leverKeys(scene);
  const log = place(root, 'panel story-log', 'section');
  const followLater = () => requestAnimationFrame(() => requestAnimationFrame(() => follow(log)));
  const tales = createTales(page, () => {
    store.change({ told: (store.get().told ?? 0) + 1 });
    followLater();
  });
  log.setAttribute('aria-label', say('workshop.why.heading'));
  const side = place(root, 'story-side');
  const picture = place(side, 'panel story-city', 'section');
  picture.setAttribute('aria-label', say('workshop.panel.city'));
  const life = place(side, 'story-life');
  const twinRequest = (state) => request(twinOf(state, scene, keys).spec);
  const want = () => {
    const state = store.get();
    library.want('twin', state.issue ? [twinRequest(state)] : [], 2);
  };
  want();
  /** A life takes the room of the picture; closing it brings the picture back. */
  const shape = watch(store, (state) => Boolean(state.issue), (open) => side.classList.toggle('with-issue', open));
  return all(
    shape,
    live(log, page, (state) => logOf(page, state, tales)),
    city(picture, page, { small: true }),
    live(place(picture, 'tour-time'), page, (state) => time(page, state)),
    live(life, page, (state) => (state.issue ? lives(page, state, keys, tales, twinRequest) : html`<p class="note story-hint">${say('workshop.why.hint')}</p>`)),
    store.subscribe((state, before) => {
      want();
      if (state.week !== before.week) {
        followLater();
      }
    }),
    () => library.want('twin', [], 2),
  );
}

/** The log scrolls to what has happened last. */
function follow(log) {
  const now = log.querySelector('.events .now');
  const list = now?.closest('.events');
  if (list && (now.offsetTop < list.scrollTop || now.offsetTop + now.offsetHeight > list.scrollTop + list.clientHeight)) {
    list.scrollTop = now.offsetTop - list.clientHeight / 2;
  }
}

/** The arm of the levers, and the arm that its twin lives with. */
function twinOf(state, scene, keys) {
  const spec = specOf(state, scene);
  const own = canonical(request(spec));
  const arms = armsOf(keys).map((arm) => ({ arm, spec: { ...spec, levers: leversOfArm(arm, keys) } })).filter((one) => canonical(request(one.spec)) !== own);
  const chosen = arms.find((one) => one.arm === state.twin) ?? (Object.keys(state.levers).length === 0 ? arms[arms.length - 1] : arms[0]);
  return { ...chosen, arms };
}

function logOf(page, state, tales) {
  const { say, store } = page;
  const future = nowFuture(state, page);
  const told = future ? tales.log(future.key, request(specOf(state, page.scene), true)) : undefined;
  const head = html`<h1>${say('workshop.why.heading')}</h1>`;
  if (!told || told.failed) {
    return html`${head}<p class="note" role="status">${told?.failed ? told.failed : say('workshop.waiting')}</p>`;
  }
  const hidden = state.hidden ?? [];
  const label = (kind) => told.kinds?.find((one) => one.kind === kind)?.label ?? (say.has(`workshop.story.kind.${kind}`) ? say(`workshop.story.kind.${kind}`) : kind);
  const events = left(told.events, hidden);
  const { shown, past, page: at, pages } = pageAt(events, state.week);
  const turn = (by) => store.change({ week: weekOfPage(events, at + by), playing: false });
  const toggle = (kind) => store.change({ hidden: hidden.includes(kind) ? hidden.filter((one) => one !== kind) : [...hidden, kind] });
  return html`${head}<p class="note">${say('workshop.why.intro', { arm: nameOf(armOf(switchedOn(specOf(state, page.scene), leverKeys(page.scene))), say) })}</p>
    <div class="kinds-filter" role="group" aria-label=${say('workshop.why.filter')}>${kindsOf(told.events).map(({ kind, n }) => html`<button class="quiet small" aria-pressed=${!hidden.includes(kind)}
      @click=${() => toggle(kind)}><span class="tick" aria-hidden="true">${hidden.includes(kind) ? '' : '✓'}</span>${label(kind)} <small>${say.numbers.whole(n)}</small></button>`)}</div>
    ${shown.length === 0 ? html`<p class="note">${say('workshop.why.nothing')}</p>` : nothing}
    <ol class="events">${shown.map((event, i) => eventOf(page, state, event, i, past))}</ol>
    <p class="pages"><button class="second small" ?disabled=${at === 0} @click=${() => turn(-1)}>${icon('back')}<span>${say('workshop.why.earlier')}</span></button>
      <span>${say('workshop.table.page', { page: at + 1, pages })}</span>
      <button class="second small" ?disabled=${at + 1 >= pages} @click=${() => turn(1)}><span>${say('workshop.why.later')}</span>${icon('next')}</button></p>`;
}

function eventOf({ say, store }, state, event, i, past) {
  const week = html`<button class="link week" @click=${() => store.change({ week: event.week, playing: false })}>${say('workshop.why.week', { week: event.week })}</button>`;
  const text = event.issue === undefined || event.issue === null ? html`<span>${event.text}</span>`
    : html`<button class="link issue" aria-pressed=${String(state.issue) === String(event.issue)} @click=${() => open(store, event)}>${event.text}</button>`;
  return html`<li class="${i >= past ? 'to-come' : ''} ${i === past - 1 ? 'now' : ''} kind-${event.kind}">${week}${text}</li>`;
}

function open(store, event) {
  store.change({ issue: String(event.issue), week: event.week, playing: false });
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById('life-title')?.focus()));
}

function lives(page, state, keys, tales, twinRequest) {
  const { say, store, library, scene } = page;
  const here = nowFuture(state, page);
  const twin = twinOf(state, scene, keys);
  const there = library.get(twinRequest(state));
  const own = here && tales.issue(here.key, state.issue, request(specOf(state, scene), true));
  const other = there && tales.issue(there.key, state.issue, twinRequest(state));
  const arm = nameOf(armOf(switchedOn(specOf(state, scene), keys)), say);
  const close = () => {
    store.change({ issue: '' });
    /** @type {HTMLElement} */ (document.querySelector('.events .now button') ?? document.getElementById('main'))?.focus();
  };
  return html`<section class="panel" aria-labelledby="life-title" @keydown=${(event) => event.key === 'Escape' && close()}>
    <div class="life-head"><h2 id="life-title" tabindex="-1">${own?.title ?? say('workshop.waiting')}</h2>
      <button class="quiet" aria-label=${say('workshop.why.close')} title=${say('workshop.why.close')} @click=${close}>${icon('reset')}</button></div>
    <div class="lives"><div><h3>${lineMark(armOf(switchedOn(specOf(state, scene), keys)))} ${arm}</h3>${lifeOf(page, own)}</div>
      <div><h3>${lineMark(twin.arm)}<label><span class="unseen">${say('workshop.why.twin')}</span><select @change=${(event) => store.change({ twin: event.target.value })}>
        ${twin.arms.map((one) => html`<option value=${one.arm} ?selected=${one.arm === twin.arm}>${nameOf(one.arm, say)}</option>`)}</select></label></h3>${lifeOf(page, other)}</div></div>
    <p class="note">${say('workshop.why.same')}</p></section>`;
}

function lifeOf({ say, store }, told) {
  if (!told) {
    return html`<p class="note">${say('workshop.waiting')}</p>`;
  }
  if (told.failed || told.missing) {
    return html`<p class="note">${told.missing ? say('workshop.why.missing') : told.failed}</p>`;
  }
  return html`<ol class="events life">${told.events.map((event) => html`<li class=${`kind-${event.kind}`}><button class="link week"
    @click=${() => store.change({ week: event.week, playing: false })}>${say('workshop.why.week', { week: event.week })}</button><span>${event.text}</span></li>`)}</ol>
    ${told.ended?.text && told.ended.text !== told.events[told.events.length - 1]?.text ? html`<p class="ended">${told.ended.text}</p>` : nothing}`;
}

function time(page, state) {
  const { say, scene, store } = page;
  return html`<button class="play" @click=${() => play(page)} aria-label=${say(state.playing ? 'workshop.pause' : 'workshop.play')}>${icon(state.playing ? 'pause' : 'play')}</button>
    <input type="range" min="0" max=${scene.weeks} step="1" .value=${String(state.week)} aria-label=${say('workshop.scrub')} aria-valuetext=${weekInWords(say, state.week)}
      @input=${(event) => store.change({ week: Number(event.target.value), playing: false })}><span class="week">${weekInWords(say, state.week)}</span>`;
}
