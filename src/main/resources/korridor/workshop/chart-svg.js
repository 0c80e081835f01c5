// A chart as a drawing of its own, with title, names and source: for paper and for files.

import { svg } from 'lit-html';
import { rangeOf } from './measures.js';
import { series } from './future.js';
import { spread } from './labels.js';
import { ticks } from './sheets.js';

const FONT = 'Segoe UI, system-ui, DejaVu Sans, Roboto, Arial, sans-serif';

/**
 * @param {import('./dom.js').Page} page
 * @param {{measure: any, list: any[], width: number, height: number, source?: string, size?: number}} what lines as of
 *   current.js; `size`: of words
 */
export function chartSvg({ say, scene }, { measure, list, width, height, source = '', size = 13 }) {
  const shown = list.filter((line) => line.future);
  const values = shown.flatMap((line) => [...(series(line.future, measure.key) ?? [])]).filter(Number.isFinite);
  const [low, high] = rangeOf(measure, values.length ? Math.min(...values) : null, values.length ? Math.max(...values) : null);
  const names = size * 0.6 * Math.max(4, ...shown.map((line) => Math.min(line.name.length, 24)));
  const box = { left: size * 4, right: width - names - size, top: size * 3.2, bottom: height - size * (source ? 4.2 : 2.4) };
  const x = (week) => box.left + ((box.right - box.left) * week) / scene.weeks;
  const y = (value) => box.bottom - ((box.bottom - box.top) * (value - low)) / (high - low);
  const count = Math.floor(scene.weeks / 52);
  const every = Math.ceil((size * 5) / ((box.right - box.left) / count));
  const years = Array.from({ length: count + 1 }, (_, i) => i).filter((i) => i % every === 0);
  const ends = shown.map((line) => lastOf(line, measure)).map((value) => (Number.isFinite(value) ? y(value) : box.bottom));
  const places = spread(ends, size * 1.25, box.top, box.bottom);
  const unit = measure.unit && measure.unit !== '1' && measure.scale !== 'share' ? ` (${measure.unitLabel ?? measure.unit})` : '';
  return svg`<g font-family=${FONT} font-size=${size} fill="#1a1f26">
    <text x="0" y=${size * 1.3} font-size=${size * 1.25} font-weight="700">${titleOf(say, measure, unit, (width / size) * 1.55)}</text>
    ${ticks(low, high, 4).map((value) => svg`<path d="M${box.left} ${y(value)}H${box.right}" stroke="#dfe5eb" fill="none"/>
      <text x=${box.left - size * 0.5} y=${y(value) + size * 0.35} text-anchor="end" fill="#515b66">${say.numbers.value(measure, value)}</text>`)}
    ${years.map((i) => svg`<text x=${x(i * 52)} y=${box.bottom + size * 1.5} text-anchor="middle" fill="#515b66">${i === 0 ? say('workshop.axis.start') : say('workshop.axis.year', { n: i })}</text>`)}
    ${shown.map((line) => svg`<path d=${pathOf(line, measure, x, y)} fill="none" stroke=${line.look.color} stroke-width=${(line.look.width * size) / 13}
      stroke-dasharray=${line.look.dash ? line.look.dash.map((one) => (one * size) / 13).join(' ') : 'none'} stroke-linejoin="round"/>`)}
    ${shown.map((line, i) => svg`<text x=${box.right + size * 0.5} y=${places[i] + size * 0.35} fill=${line.look.ink ?? line.look.color} font-weight=${line.role === 'now' ? 700 : 500}>${short(line.name)}</text>`)}
    ${source ? svg`<text x="0" y=${height - size * 0.6} font-size=${size * 0.85} fill="#515b66">${source}</text>` : ''}</g>`;
}

/** The name of a measure, the short one where there is no room for more. */
function titleOf(say, measure, unit, letters) {
  const full = `${measure.label}${unit}`;
  return full.length > letters && say.has(`workshop.short.${measure.key}`) ? `${say(`workshop.short.${measure.key}`)}${unit}` : full;
}

const short = (name) => (name.length > 24 ? `${name.slice(0, 23)}…` : name);

function lastOf(line, measure) {
  const data = series(line.future, measure.key) ?? [];
  for (let i = data.length - 1; i >= 0; i--) {
    if (Number.isFinite(data[i])) {
      return data[i];
    }
  }
  return NaN;
}

function pathOf(line, measure, x, y) {
  const data = series(line.future, measure.key) ?? [];
  let open = false;
  return line.future.weeks.map((week, i) => {
    if (!Number.isFinite(data[i])) {
      open = false;
      return '';
    }
    const move = open ? 'L' : 'M';
    open = true;
    return `${move}${x(week).toFixed(1)} ${y(data[i]).toFixed(1)}`;
  }).join('');
}
