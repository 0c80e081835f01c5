// Time and levers, one under the other on the same scale of weeks: what is on, from when to when,
// how strongly. Ends are dragged, or moved with the arrow keys.

import { live as asShown } from 'lit-html/directives/live.js';
import { html, live, all, nothing, place, calm } from './dom.js';
import { icon } from './icons.js';
import { play } from './player.js';
import { leverKeys, fork } from './current.js';
import { strengthAt, switchOff, switchOn, withEnds, withStrength } from './spec.js';
import { REPLICATES } from './bands.js';
import { lookOf } from './arms.js';
import { weekInWords, yearOf } from './language.js';
import { assumptions } from './assumptions.js';

/** @param {HTMLElement} root @param {import('./dom.js').Page} page */
export function levers(root, page) {
  const { store, say, scene } = page;
  const share = (week) => `${((100 * week) / scene.weeks).toFixed(3)}%`;
  const set = (next, merge) => store.change({ levers: next, picture: 'now' }, { merge });
  /** From which week a change counts. */
  const since = (state) => (state.fromNow ? Math.min(state.week, scene.weeks - 1) : 0);

  function toggle(key) {
    const state = store.get();
    const week = since(state);
    const on = strengthAt(state.levers, key, state.fromNow ? week : (state.levers[key]?.[0]?.from ?? 0)) > 0;
    set(on ? switchOff(state.levers, key, week) : state.fromNow ? switchOn(state.levers, key, week) : { ...state.levers, [key]: [asPlanned(key)] });
    page.announce(say(on ? 'workshop.lever.now-off' : 'workshop.lever.now-on', { lever: say(`solution.${key}`), week: weekInWords(say, week) }));
  }

  /** As the scenario puts it into practice. */
  function asPlanned(key) {
    const plan = scene.interventions.find((one) => one.key === key);
    return { from: plan?.from ?? 0, to: plan?.to ?? null, strength: plan?.strength || 1 };
  }

  function moveEnd(key, index, end, week) {
    const state = store.get();
    const part = state.levers[key][index];
    const from = end === 'from' ? week : part.from;
    const to = end === 'to' ? week : part.to;
    set(withEnds(state.levers, key, index, from, to, scene.weeks), `${end}-${key}`);
  }

  function drag(event, key, index, end) {
    const handle = event.currentTarget;
    const track = handle.closest('.track');
    handle.setPointerCapture(event.pointerId);
    const box = track.getBoundingClientRect();
    const begun = store.get().levers[key][index];
    const grabbed = weekAt(event.clientX, box);
    const move = (moved) => {
      const week = weekAt(moved.clientX, box);
      if (end === 'both') {
        const length = (begun.to ?? scene.weeks) - begun.from;
        const from = Math.min(Math.max(0, begun.from + week - grabbed), scene.weeks - length);
        set(withEnds(store.get().levers, key, index, from, begun.to === null ? null : from + length, scene.weeks), `both-${key}`);
      } else {
        moveEnd(key, index, end, week);
      }
    };
    const stop = () => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', stop);
      handle.removeEventListener('pointercancel', stop);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', stop);
    handle.addEventListener('pointercancel', stop);
  }

  const weekAt = (x, box) => Math.round(((x - box.left) / box.width) * (scene.weeks / scene.every)) * scene.every;

  function key(event, name, index, end) {
    const part = store.get().levers[name][index];
    const week = end === 'from' ? part.from : (part.to ?? scene.weeks);
    const by = {
      ArrowLeft: -scene.every, ArrowDown: -scene.every, ArrowRight: scene.every, ArrowUp: scene.every,
      PageDown: -52, PageUp: 52, Home: -Infinity, End: Infinity,
    }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      moveEnd(name, index, end, Math.min(Math.max(week + by, 0), scene.weeks));
    }
  }

  const handle = (name, part, index, end) => {
    const week = end === 'from' ? part.from : (part.to ?? scene.weeks);
    return html`<span class="handle ${end}" role="slider" tabindex="0" aria-valuemin="0" aria-valuemax=${scene.weeks} aria-valuenow=${week}
      aria-label=${say(`workshop.lever.${end}`, { lever: say(`solution.${name}`) })}
      aria-valuetext=${end === 'to' && part.to === null ? say('workshop.lever.open') : weekInWords(say, week)}
      @keydown=${(event) => key(event, name, index, end)} @pointerdown=${(event) => drag(event, name, index, end)}></span>`;
  };

  const row = (name, state) => {
    const parts = state.levers[name] ?? [];
    const label = say(`solution.${name}`);
    const on = parts.length > 0;
    const strength = on ? (strengthAt(state.levers, name, state.fromNow ? state.week : parts[0].from) || parts[parts.length - 1].strength) : 1;
    const movable = parts.some((part) => part.to === null || part.to > since(state));
    const color = lookOf(name).color;
    return html`<div class="lever ${on ? 'on' : ''}" data-style=${`--arm:${color};--arm-ink:${lookOf(name).ink}`}>
      <button class="switch" role="switch" aria-checked=${state.fromNow ? strengthAt(state.levers, name, since(state)) > 0 : on} @click=${() => toggle(name)}
        title=${say.has(`workshop.lever.hint.${name}`) ? say(`workshop.lever.hint.${name}`) : label}><i aria-hidden="true"></i>${icon(name)}<span>${label}</span></button>
      <div class="track-box"><div class="track">
        ${parts.map((part, index) => html`<div class="bar" data-style=${`left:${share(part.from)};width:${share((part.to ?? scene.weeks) - part.from)};--strength:${part.strength}`}>
          <span class="body" @pointerdown=${(event) => drag(event, name, index, 'both')}></span>
          ${handle(name, part, index, 'from')}${handle(name, part, index, 'to')}
          <span class="when" aria-hidden="true">${when(say, part)}</span></div>`)}
        ${on ? nothing : html`<span class="off-words">${say('workshop.lever.off')}</span>`}
        <span class="playhead" data-style=${`left:${share(state.week)}`}></span>
      </div></div>
      <label class="strength"><span class="unseen">${say('workshop.lever.strength', { lever: label })}</span>
        <input type="range" min="0.1" max="1" step="0.1" .value=${asShown(String(strength))} ?disabled=${!movable}
          aria-valuetext=${say.numbers.percent(strength)}
          @input=${(event) => set(withStrength(store.get().levers, name, since(store.get()), Number(event.target.value)), `strength-${name}`)}>
        <output>${on ? say.numbers.percent(strength) : '–'}</output></label>
    </div>`;
  };

  const replay = () => {
    const state = store.get();
    store.change({ week: Math.max(0, fork(state) ?? 0), picture: 'now', playing: true });
  };
  /** The next of the paired runs, played from the start; the one before stays as a thin line. */
  const another = () => {
    const { replicate, week } = store.get();
    store.change({ replicate: (replicate + 1) % REPLICATES, picture: 'now', ...(calm() ? { week } : { week: 0, playing: true }) });
  };
  const changed = (state) => Object.keys(state.levers).length + Object.keys(state.values).length > 0 || state.replicate > 0 || state.draw !== null;
  const reset = () => store.change({ levers: {}, values: {}, replicate: 0, draw: null, week: 0, playing: false, compare: [] });
  const years = Array.from({ length: Math.floor(scene.weeks / 52) + 1 }, (_, y) => y);

  const end = live(place(root, 'time-body'), page, (state) => html`
    <div class="time-row">
      <div class="transport" role="group" aria-label=${say('workshop.time')}>
        <button class="quiet" @click=${() => store.change({ week: 0, playing: state.playing })} aria-label=${say('workshop.rewind')} title=${say('workshop.rewind')}>${icon('rewind')}</button>
        <button class="play" @click=${() => play(page)} aria-label=${say(state.playing ? 'workshop.pause' : 'workshop.play')}>${icon(state.playing ? 'pause' : 'play')}</button>
        <span class="week"><b>${say('workshop.week.short', { week: state.week })}</b> <span>${say('workshop.year', { n: yearOf(state.week) })}</span></span>
      </div>
      <div class="track-box scrub">
        <input type="range" min="0" max=${scene.weeks} step="1" .value=${asShown(String(state.week))} aria-label=${say('workshop.scrub')}
          aria-valuetext=${weekInWords(say, state.week)} @input=${(event) => store.change({ week: Number(event.target.value), playing: false })}>
        <div class="years" aria-hidden="true">${years.map((y) => html`<span data-style=${`left:${share(y * 52)}`}>${y === 0 ? say('workshop.axis.start') : say('workshop.axis.year', { n: y })}</span>`)}</div>
      </div>
      <span class="column-name" aria-hidden="true">${say('workshop.strength')}</span>
    </div>
    ${leverKeys(scene).map((name) => row(name, state))}
    <div class="actions">
      <label class="check"><input type="checkbox" .checked=${state.fromNow} @change=${(event) => store.change({ fromNow: event.target.checked })}>
        ${say('workshop.from-now', { week: state.week })}</label>
      ${scene.assumptions?.length ? html`<button class="quiet small" aria-expanded=${Boolean(state.doubt)} aria-controls="assumptions"
        @click=${() => store.change({ doubt: !state.doubt })}>${icon('doubt')}<span>${say('workshop.assumptions')}${Object.keys(state.values).length > 0
          ? html` <b>${say('workshop.assumptions.changed', { n: Object.keys(state.values).length })}</b>` : nothing}</span></button>` : nothing}
      <span class="spacer"></span>
      <button class="quiet small" ?disabled=${!state.before} @click=${replay}>${icon('replay')}<span>${say('workshop.replay')}</span></button>
      <button class="quiet small" @click=${another}>${icon('dice')}<span>${state.replicate > 0 ? say('workshop.another.n', { n: state.replicate + 1 }) : say('workshop.another')}</span></button>
      <button class="quiet small" ?disabled=${!changed(state)} @click=${reset}>${icon('reset')}<span>${say('workshop.reset')}</span></button>
    </div>`);
  return all(end, assumptions(place(root, 'assumptions'), page));
}

const when = (say, part) => (part.from === 0 && part.to === null ? say('workshop.lever.always')
  : part.to === null ? say('workshop.lever.from-week', { week: part.from }) : say('workshop.lever.span', { from: part.from, to: part.to }));
