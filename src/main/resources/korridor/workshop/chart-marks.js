// What is drawn over the lines of a chart: the week shown, the fork, names at the ends.

import uPlot from 'uplot';
import { fork } from './current.js';
import { series, valueAt } from './future.js';
import { spread } from './labels.js';

/** The week, the fork, names at the ends of lines. */
export function decorate(u, page, list, measure, small, font) {
  const { ctx } = u;
  const ratio = uPlot.pxRatio;
  const { left, top, width, height } = u.bbox;
  const state = page.store.get();
  const at = (week) => Math.round(u.valToPos(week, 'x', true));
  ctx.save();
  ctx.setLineDash([]);
  const week = fork(state);
  if (week !== null && week > 0 && !small) {
    ctx.setLineDash([5 * ratio, 4 * ratio]);
    ctx.strokeStyle = '#8a5f00';
    ctx.lineWidth = ratio;
    line(ctx, at(week), top, height);
    ctx.setLineDash([]);
    ctx.font = font(11 * ratio);
    ctx.fillStyle = '#8a5f00';
    const right = at(week) > left + width * 0.7;
    ctx.textAlign = right ? 'right' : 'left';
    ctx.fillText(page.say('workshop.curves.fork', { week }), at(week) + (right ? -5 : 5) * ratio, top + 12 * ratio);
  }
  ctx.strokeStyle = '#0b4f7d';
  ctx.lineWidth = 1.5 * ratio;
  line(ctx, at(state.week), top, height);
  for (const one of list) {
    const value = valueAt(one.future, measure.key, state.week);
    if (Number.isFinite(value) && one.role !== 'before') {
      ctx.beginPath();
      ctx.arc(at(state.week), u.valToPos(value, 'y', true), (one.role === 'now' ? 4.5 : 3.5) * ratio, 0, 2 * Math.PI);
      ctx.fillStyle = one.look.color;
      ctx.fill();
      ctx.strokeStyle = '#ffffff';
      ctx.stroke();
    }
  }
  if (!small) {
    endNames(u, list, measure, font, ratio, left + width, top, height);
  }
  ctx.restore();
}

function line(ctx, x, top, height) {
  ctx.beginPath();
  ctx.moveTo(x, top);
  ctx.lineTo(x, top + height);
  ctx.stroke();
}

function endNames(u, list, measure, font, ratio, right, top, height) {
  const { ctx } = u;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  const ends = list.map((one) => {
    const data = series(one.future, measure.key) ?? [];
    let last = data.length - 1;
    while (last > 0 && !Number.isFinite(data[last])) {
      last--;
    }
    return { one, y: Number.isFinite(data[last]) ? u.valToPos(data[last], 'y', true) : NaN };
  }).filter((end) => Number.isFinite(end.y));
  const places = spread(ends.map((end) => end.y), 15 * ratio, top + 6 * ratio, top + height - 6 * ratio);
  ends.forEach(({ one }, i) => {
    ctx.font = `${one.role === 'now' ? '700' : '500'} ${font(12 * ratio)}`;
    ctx.fillStyle = one.look.ink;
    ctx.fillText(shortened(ctx, one.name, roomForNames([one], font) * ratio), right + 8 * ratio, places[i]);
  });
}

const pen = document.createElement('canvas').getContext('2d');
/** As much room as the longest name takes, within reason. */
export function roomForNames(list, font) {
  pen.font = `700 ${font(12)}`;
  return Math.min(190, 14 + Math.max(...list.map((line) => pen.measureText(line.name).width)));
}

function shortened(ctx, text, width) {
  if (ctx.measureText(text).width <= width) {
    return text;
  }
  let cut = text;
  while (cut.length > 3 && ctx.measureText(`${cut}…`).width > width) {
    cut = cut.slice(0, -1);
  }
  return `${cut.trimEnd()}…`;
}
