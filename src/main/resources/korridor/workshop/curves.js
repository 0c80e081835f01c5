// Curves: one measure large, with every arm in it; the others small beside it, to be chosen.

import uPlot from 'uplot';
import { html, live, place, show, all, nothing } from './dom.js';
import { lines, leverKeys } from './current.js';
import { icon } from './icons.js';
import { lookOf } from './arms.js';
import { series, valueAt } from './future.js';
import { weekInWords } from './language.js';
import { bandsOf, wantBands } from './bands.js';
import { tableState, tableButton, tableOf } from './table.js';
import { axisOf, incrementsOf, measureOf, rangeOf } from './measures.js';
import { decorate, roomForNames } from './chart-marks.js';
import { tiles } from './tiles.js';

/** @param {HTMLElement} root @param {import('./dom.js').Page} page */
export function curves(root, page) {
  return all(chart(place(root, 'chart-box'), page), tiles(place(root, 'tiles'), page));
}

/**
 * The large chart.
 * @param {HTMLElement} root
 * @param {import('./dom.js').Page} page
 * @param {{measure?: string, small?: boolean}} options a fixed measure instead of the chosen one
 */
export function chart(root, page, { measure: fixed, small = false } = {}) {
  const { store, say, scene } = page;
  const figure = place(root, 'chart', 'figure');
  const head = place(figure, 'chart-head');
  const plotBox = place(figure, 'plot');
  const caption = place(figure, 'caption', 'figcaption');
  plotBox.tabIndex = 0;
  plotBox.setAttribute('role', 'group');
  plotBox.setAttribute('aria-roledescription', say('workshop.curves.role'));
  /** @type {any} */
  let plot = null;
  let drawn = '';
  /** What is here already is told from the first moment on. */
  let list = lines(store.get(), page).filter((line) => line.future);
  /** @type {number | null} the week under the pointer */
  let pointed = null;
  let showKeys = () => {};
  const table = tableState(() => store.change({ tables: (store.get().tables ?? 0) + 1 }));
  const key = () => fixed ?? store.get().measure;
  const measure = () => measureOf(scene, key()) ?? scene.measures[0];

  const update = () => {
    const state = store.get();
    list = lines(state, page).filter((line) => line.future);
    const bands = small || !state.bands ? [] : bandsOf(state, page, measure().key);
    const what = [measure().key, state.presenter, ...list.map((line) => `${line.role}${line.arm}${line.future.key}${line.future.weeks.length}`), ...bands.map((b) => b.id)].join('|');
    if (list.length > 0 && what !== drawn) {
      drawn = what;
      rebuild(bands);
    } else {
      plot?.redraw(false);
    }
  };

  function rebuild(bands) {
    plot?.destroy();
    const weeks = list.map((line) => line.future.weeks).reduce((one, other) => (other.length > one.length ? other : one));
    const data = [weeks, ...list.map((line) => gaps(series(line.future, measure().key), weeks.length)), ...bands.flatMap((b) => [b.high, b.low])];
    const options = /** @type {any} */ (optionsOf({ page, list, bands, measure: measure(), box: plotBox, small, hovered: (i) => {
      const week = i === null || i === undefined ? null : weeks[i];
      if (week !== pointed) {
        pointed = week;
        showKeys();
      }
    } }));
    plot = new uPlot(options, data, plotBox);
    const canvas = plotBox.querySelector('canvas');
    canvas?.setAttribute('role', 'img');
    canvas?.setAttribute('aria-label', measure().label);
    plot.over.addEventListener('click', () => plot.cursor.idx !== null && store.change({ week: weeks[plot.cursor.idx], playing: false }));
    describe();
  }

  function describe() {
    const text = sentence(page, list, measure(), store.get().week);
    plotBox.setAttribute('aria-label', `${measure().label}. ${text} ${say('workshop.curves.keys')}`);
    plotBox.querySelector('canvas')?.setAttribute('aria-label', `${measure().label}. ${text}`);
  }

  plotBox.addEventListener('keydown', (event) => {
    const by = { ArrowLeft: -scene.every, ArrowRight: scene.every, PageUp: 52, PageDown: -52, Home: -Infinity, End: Infinity }[event.key];
    if (by !== undefined && list.length > 0) {
      event.preventDefault();
      const week = Math.min(scene.weeks, Math.max(0, store.get().week + by));
      store.change({ week, playing: false });
      page.announce(sentence(page, list, measure(), week));
    }
  });

  const resized = new ResizeObserver(() => {
    if (plot && plotBox.clientWidth > 0) {
      plot.setSize({ width: plotBox.clientWidth, height: plotBox.clientHeight });
    }
  });
  resized.observe(plotBox);

  const endHead = live(head, page, (state) => html`
    <div class="headline"><h2>${measure().label}</h2><p>${headline(page, list, measure(), state.week)}</p></div>`);
  const keys = (state) => html`
    <div class="keys">${list.map((line) => lineKey(line, valueAt(line.future, measure().key, pointed ?? state.week), say, measure()))}
      ${pointed === null ? nothing : html`<span class="note">${weekInWords(say, pointed)}</span>`}
    </div><div class="keys">${comparing(page, state)}<span class="spacer"></span><button class="quiet small" aria-pressed=${state.bands}
      @click=${() => store.change({ bands: !state.bands })} title=${say('workshop.bands.hint')}>${icon('bands')}<span>${say('workshop.bands')}</span></button>${tableButton(say, table)}</div>
    ${tableOf(say, table, () => weeksTable(page, list, measure()))}`;
  const endCaption = small ? () => {} : live(caption, page, keys);
  showKeys = () => small || show(caption, keys(store.get()));
  update();
  const ends = [store.subscribe((state, before) => {
    update();
    if (state.week !== before.week && !state.playing) {
      describe();
    }
  }), page.library.subscribe(update)];
  const endBands = small ? () => {} : wantBands(page, (state) => state.bands);
  return all(endHead, endCaption, endBands, ...ends, () => {
    resized.disconnect();
    plot?.destroy();
  });
}

const lineKey = (line, value, say, measure) => html`<span class="key"><svg viewBox="0 0 30 10" aria-hidden="true"><path d="M1 5H29"
  stroke=${line.look.color} stroke-width=${line.look.width} stroke-dasharray=${line.look.dash?.join(' ') ?? 'none'}/></svg>${line.name}
  <b>${say.numbers.value(measure, value)}</b></span>`;

/** Single interventions, to be laid beside what the levers say. */
function comparing({ store, say, scene }, state) {
  const toggle = (key) => store.change({ compare: state.compare.includes(key) ? state.compare.filter((one) => one !== key) : [...state.compare, key] });
  return html`<span class="compare" role="group" aria-label=${say('workshop.compare')}><span>${say('workshop.compare')}</span>${leverKeys(scene).map((key) => html`<button
    class="quiet small" aria-pressed=${state.compare.includes(key)} @click=${() => toggle(key)}><i data-style=${`background:${lookOf(key).color}`}></i>${say(`solution.${key}`)}</button>`)}</span>`;
}

/** uPlot takes null for what is missing. */
const gaps = (data, length) => Array.from({ length }, (_, i) => (data && Number.isFinite(data[i]) ? data[i] : null));

function optionsOf({ page, list, bands, measure, box, small, hovered }) {
  const { store, say, scene } = page;
  const font = (size) => `${size * (store.get().presenter ? 1.35 : 1)}px "Segoe UI", system-ui, "DejaVu Sans", Arial, sans-serif`;
  const soft = '#56616d';
  const grid = { stroke: '#e6ebf0', width: 1 };
  const years = (u, i, low, high) => Array.from({ length: Math.floor(high / 52) + 1 }, (_, y) => y * 52);
  const band = (b) => [
    { stroke: 'transparent', width: 0, points: { show: false } }, { stroke: 'transparent', width: 0, points: { show: false } },
  ];
  return {
    width: Math.max(box.clientWidth, 120),
    height: Math.max(box.clientHeight, 90),
    padding: [10, small ? 26 : roomForNames(list, font), 0, 0],
    legend: { show: false },
    scales: { x: { time: false, range: () => [0, scene.weeks] }, y: { range: (u, low, high) => rangeOf(measure, low, high) } },
    axes: [
      { stroke: soft, font: font(11.5), grid, ticks: { show: false }, size: 26, gap: 6, splits: years,
        values: (u, splits) => splits.map((week) => (week === 0 ? say('workshop.axis.start') : crowded(u, splits) && (week / 52) % 2 === 1 ? '' : say('workshop.axis.year', { n: week / 52 }))) },
      { stroke: soft, font: font(11.5), grid, ticks: { show: false }, size: store.get().presenter ? 58 : 46, gap: 6, space: 34, incrs: incrementsOf(measure),
        values: (u, splits) => splits.map((value) => say.numbers.value(axisOf(measure, splits), value)) },
    ],
    series: [
      {},
      ...list.map((line) => ({ stroke: line.look.color, width: line.look.width, dash: line.look.dash, points: { show: false }, spanGaps: false })),
      ...bands.flatMap(band),
    ],
    bands: bands.map((b, k) => ({ series: [1 + list.length + 2 * k, 2 + list.length + 2 * k], fill: `${b.color}2e` })),
    cursor: { x: true, y: false, points: { size: 8 }, drag: { x: false, y: false } },
    hooks: {
      setCursor: [(u) => hovered(u.cursor.idx)],
      draw: [(u) => decorate(u, page, list, measure, small, font)],
    },
  };
}

const crowded = (u, splits) => u.bbox.width / uPlot.pxRatio / splits.length < 58;

/** “0.52 instead of 0.40 in the silo” of the week shown. */
function headline(page, list, measure, week) {
  const { say } = page;
  const now = list.find((line) => line.role === 'now');
  const silo = list.find((line) => line.role === 'silo');
  if (!now) {
    return say('workshop.waiting');
  }
  const value = valueAt(now.future, measure.key, week);
  if (!Number.isFinite(value)) {
    return say('workshop.curves.nothing', { week: weekInWords(say, week) });
  }
  const there = silo ? valueAt(silo.future, measure.key, week) : NaN;
  const told = { week: weekInWords(say, week), value: say.numbers.value(measure, value), unit: unitOf(measure) };
  return Number.isFinite(there)
    ? say('workshop.curves.instead', { ...told, silo: say.numbers.value(measure, there) })
    : say('workshop.curves.value', told);
}

const unitOf = (measure) => (measure.unit && measure.unit !== '1' && measure.scale !== 'share' ? ` ${measure.unitLabel ?? measure.unit}` : '');

/** All lines of a week in one sentence. */
export function sentence(page, list, measure, week) {
  const { say } = page;
  const parts = list.map((line) => `${line.name} ${say.numbers.value(measure, valueAt(line.future, measure.key, week))}`);
  return `${weekInWords(say, week)}: ${parts.join('; ')}.`;
}

function weeksTable(page, list, measure) {
  const { say } = page;
  const weeks = list[0]?.future.weeks ?? [];
  return {
    caption: `${measure.label}${unitOf(measure) ? ` (${measure.unitLabel ?? measure.unit})` : ''}`,
    head: [say('workshop.table.week'), ...list.map((line) => line.name)],
    rows: weeks.map((week, i) => [say.numbers.whole(week), ...list.map((line) => say.numbers.value(measure, series(line.future, measure.key)?.[i] ?? NaN))]),
  };
}
