// The living picture of the city: canvases above each other, the ground and the names drawn seldom,
// people every frame. Arrow keys move among departments; what is shown is also said in a sentence and in a table.

import { svg } from 'lit-html';
import { html, live, place, show, all, nothing } from './dom.js';
import { drawGround, drawNames, membership } from './picture.js';
import { drawPeople, endsOf } from './people.js';
import { departmentAt, fit, neighbour } from './places.js';
import { indexOf, row, valueAt } from './future.js';
import { nowFuture, specOf } from './current.js';
import { request } from './spec.js';
import { weekInWords } from './language.js';
import { STOPS, THEMES, TRUST_ENDS } from './colors.js';
import { tableState, tableButton, tableOf } from './table.js';

const FIELDS = ['openness', 'trust-inside', 'trust-across', 'competence', 'sponsorship'];

/**
 * @param {HTMLElement} root
 * @param {import('./dom.js').Page} page
 * @param {{future?: (state: any) => any, small?: boolean, title?: string}} options another future than
 *   that of the levers; `small` leaves out legend and table
 */
export function city(root, page, { future: futureOf, small = false, title } = {}) {
  const { store, say, scene } = page;
  const getFuture = futureOf ?? ((state) => nowFuture(state, page));
  const figure = place(root, `city${small ? ' small' : ''}`, 'figure');
  const stage = place(figure, 'stage');
  const ground = canvas(stage, say('workshop.city.ties'));
  const people = canvas(stage, say('workshop.city.name', { city: scene.city }));
  const names = canvas(stage, '');
  names.element.setAttribute('aria-hidden', 'true');
  const tip = place(stage, 'tip');
  tip.setAttribute('aria-hidden', 'true');
  tip.hidden = true;
  const caption = place(figure, 'caption', 'figcaption');
  let shown = null;
  let chosen = -1;
  let view = { scale: 1, x: 0, y: 0, text: 1 };
  let groundOf = '';
  let frame = 0;

  stage.tabIndex = 0;
  stage.setAttribute('role', 'group');
  stage.setAttribute('aria-roledescription', say('workshop.city.role'));
  stage.setAttribute('aria-label', `${title ?? say('workshop.city.name', { city: scene.city })}. ${say('workshop.city.keys')}`);

  const draw = () => {
    frame = 0;
    const state = store.get();
    shown = getFuture(state) ?? shown;
    const weeks = shown?.weeks ?? [0];
    const index = indexOf(weeks, state.week);
    const span = (weeks[index + 1] ?? Infinity) - weeks[index];
    const part = Math.min(1, (state.week - weeks[index]) / span);
    view = { ...view, text: state.presenter ? 1.3 : 1 };
    const key = [shown?.key, index, chosen, view.text, ground.element.width, ground.element.height].join();
    if (key !== groundOf) {
      groundOf = key;
      ground.clear();
      drawGround(ground.context, scene, shown, index, view, { chosen });
      names.clear();
      drawNames(names.context, scene, view, { chosen, departments: !small || view.scale > 0.5 });
    }
    people.clear();
    drawPeople(people.context, scene, shown, index, part, view, { chosen });
  };
  const ask = () => {
    frame ||= requestAnimationFrame(draw);
  };

  const resized = new ResizeObserver(() => {
    const { clientWidth, clientHeight } = stage;
    ground.resize(clientWidth, clientHeight);
    people.resize(clientWidth, clientHeight);
    names.resize(clientWidth, clientHeight);
    view = { ...view, ...fit(scene.layout, clientWidth, clientHeight) };
    groundOf = '';
    draw();
  });
  resized.observe(stage);

  function choose(next, spoken) {
    if (next !== chosen) {
      chosen = next;
      showTip();
      if (spoken && chosen >= 0) {
        page.announce(departmentInWords(page, shown, chosen));
      }
      ask();
    }
  }

  /** Beside the department, on the side where there is more room. */
  function showTip() {
    tip.hidden = chosen < 0 || !shown;
    if (tip.hidden) {
      return;
    }
    show(tip, departmentInFigures(page, shown, chosen));
    const spot = scene.layout.departments[chosen];
    const x = view.x + spot.x * view.scale;
    const y = view.y + spot.y * view.scale;
    const right = x < stage.clientWidth / 2;
    tip.style.setProperty('left', right ? `${x + spot.r * view.scale + 12}px` : 'auto');
    tip.style.setProperty('right', right ? 'auto' : `${stage.clientWidth - x + spot.r * view.scale + 12}px`);
    tip.style.setProperty('top', `${Math.min(Math.max(y - tip.offsetHeight / 2, 4), Math.max(4, stage.clientHeight - tip.offsetHeight - 4))}px`);
  }

  stage.addEventListener('pointermove', (event) => {
    const box = stage.getBoundingClientRect();
    choose(departmentAt(scene, (event.clientX - box.left - view.x) / view.scale, (event.clientY - box.top - view.y) / view.scale), false);
  });
  stage.addEventListener('pointerleave', () => choose(-1, false));
  stage.addEventListener('blur', () => choose(-1, false));
  stage.addEventListener('keydown', (event) => {
    const next = neighbour(scene, chosen, event.key);
    if (next !== undefined) {
      event.preventDefault();
      choose(next, true);
    }
  });

  const table = tableState(() => store.change({ tables: (store.get().tables ?? 0) + 1 }));
  const end = live(caption, page, (state) => {
    const text = summary(page, getFuture(state) ?? shown, state.week);
    people.element.setAttribute('aria-label', text);
    if (small) {
      return html`<p class="summary">${text}</p>`;
    }
    return html`<p class="summary">${text}</p><div class="corner">${tableButton(say, table)}</div>
      ${tableOf(say, table, () => departmentsTable(page, shown, state.week))}`;
  });

  const endLegend = small ? null : live(place(stage, 'legends'), page, (state) => legend(page, getFuture(state) ?? shown, state.week));
  return all(end, endLegend, store.subscribe(() => {
    ask();
    if (chosen >= 0) {
      showTip();
    }
  }), page.library.subscribe(ask), () => {
    resized.disconnect();
    cancelAnimationFrame(frame);
  });
}

function canvas(parent, name) {
  const element = /** @type {HTMLCanvasElement} */ (place(parent, 'layer', 'canvas'));
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', name);
  const context = /** @type {CanvasRenderingContext2D} */ (element.getContext('2d'));
  let ratio = 1;
  return {
    element,
    context,
    clear() {
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, element.width, element.height);
    },
    resize(width, height) {
      ratio = Math.min(window.devicePixelRatio || 1, 2);
      element.width = Math.round(width * ratio);
      element.height = Math.round(height * ratio);
    },
  };
}

/** The same as figures one under the other. */
function departmentInFigures(page, future, i) {
  const { say, scene, store } = page;
  const one = scene.departments[i];
  const index = indexOf(future.weeks, store.get().week);
  return html`<b>${one.name}</b><small>${scene.divisions[one.division].name} · ${say('workshop.city.staff', { n: one.staff })}</small>
    <dl>${FIELDS.map((name) => html`<dt>${say(`workshop.field.${name}`)}</dt><dd>${say.numbers.decimal(row(future, `departments.${name}`, index)?.[i], 2)}</dd>`)}</dl>`;
}

/** The values of a department in a sentence. */
export function departmentInWords(page, future, i) {
  const { say, scene, store } = page;
  const one = scene.departments[i];
  const place = { department: one.name, division: scene.divisions[one.division].name, staff: one.staff };
  if (!future) {
    return say('workshop.city.department.plain', place);
  }
  const index = indexOf(future.weeks, store.get().week);
  const value = (name) => say.numbers.decimal(row(future, `departments.${name}`, index)?.[i], 2);
  return say('workshop.city.department', {
    ...place, openness: value('openness'), inside: value('trust-inside'), across: value('trust-across'), competence: value('competence'),
  });
}

/** What the picture shows in a week, in one or two sentences. */
export function summary(page, future, week) {
  const { say, scene } = page;
  if (!future) {
    const come = page.library.waiting?.(request(specOf(page.store.get(), scene), true));
    return come ? say('workshop.waiting.week', come) : say('workshop.waiting');
  }
  const index = indexOf(future.weeks, week);
  const themes = membership(scene, future, index);
  const members = themes.reduce((sum, theme) => sum + [...theme.values()].reduce((a, b) => a + b, 0), 0);
  const released = row(future, 'iteam', index)?.reduce((sum, one) => sum + one, 0) ?? 0;
  return say('workshop.city.summary', {
    week: weekInWords(say, week),
    trust: say.numbers.decimal(valueAt(future, 'trust_across', week), 2),
    openness: say.numbers.decimal(valueAt(future, 'openness_mean', week), 2),
    corridors: themes.filter((theme) => theme.size > 0).length, members, released,
  });
}

const KINDS = { 'citizens': svg`<circle cx="6" cy="6" r="4"/>`, 'civil-society': svg`<path d="M2.5 2.5h7v7h-7z"/>`, 'business': svg`<path d="M6 1.5 10.5 10h-9z"/>` };
const dashed = (kind) => kind.replaceAll('_', '-');
const kindIcon = (kind) => html`<svg class="kind" viewBox="0 0 12 12" aria-hidden="true">${KINDS[dashed(kind)] ?? svg`<path d="M6 1.5 10.5 5 9 10H3L1.5 5z"/>`}</svg>`;
const gradient = (stops) => `background:linear-gradient(90deg,${stops.join(',')})`;

function legend(page, future, week) {
  const { say, scene } = page;
  const on = future ? membership(scene, future, indexOf(future.weeks, week)) : [];
  const ramp = (name, stops, [low, high]) => html`<b>${say(`workshop.legend.${name}`)}</b><span class="ramp"
    title=${say(`workshop.legend.${name}.hint`)}>${say.numbers.decimal(low, 2)}<i data-style=${gradient(stops)}></i>${say.numbers.decimal(high, 2)}</span>`;
  const themes = on.map((theme, k) => (theme.size > 1 ? html`<span class="theme"><i data-style=${`background:${THEMES[k % THEMES.length]}`}></i>${scene.themes[k].name}</span>` : nothing));
  return html`<div class="legend ramps">${ramp('openness', STOPS.openness, endsOf(scene, future))}${ramp('trust', STOPS.trust, TRUST_ENDS)}</div>
    <div class="legend themes">${on.some((theme) => theme.size > 1) ? html`<b>${say('solution.corridor')}</b>` : nothing}${themes}</div>
    <div class="legend kinds">${[...new Set(scene.layout.actors.map((one) => one.kind))].map((kind) => html`<span>${kindIcon(kind)}${say.has(`workshop.kind.${dashed(kind)}`) ? say(`workshop.kind.${dashed(kind)}`) : kind}</span>`)}</div>`;
}

function departmentsTable(page, future, week) {
  const { say, scene } = page;
  const index = future ? indexOf(future.weeks, week) : 0;
  const head = [say('workshop.table.department'), say('workshop.table.staff'), ...FIELDS.map((name) => say(`workshop.field.${name}`))];
  const rows = scene.departments.map((one, i) => [
    `${one.name} (${scene.divisions[one.division].name})`, say.numbers.whole(one.staff),
    ...FIELDS.map((name) => say.numbers.decimal(row(future, `departments.${name}`, index)?.[i], 2)),
  ]);
  return { caption: say('workshop.table.departments', { week: weekInWords(say, week) }), head, rows };
}

