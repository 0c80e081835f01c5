// The ground of the city as a picture: functions from a scene, a future and a place in its weeks to strokes.
// Where everybody is comes from the scene; nothing is laid out here.

import { THEMES, trustColor } from './colors.js';
import { row } from './future.js';
import { officeOf } from './places.js';

const INK = '#1f2933';
const SOFT = '#56616d';
const FONT = '"Segoe UI", system-ui, -apple-system, "DejaVu Sans", Roboto, Arial, sans-serif';

/** The ground: islands, ties as bands between departments, corridors, names. */
export function drawGround(ctx, scene, future, index, view, { chosen = -1 } = {}) {
  ctx.save();
  ctx.translate(view.x, view.y);
  ctx.scale(view.scale, view.scale);
  islands(ctx, scene, view);
  if (future) {
    bands(ctx, scene, future, index, chosen, view);
    corridors(ctx, scene, future, index, view);
  }
  departments(ctx, scene, chosen, view);
  centre(ctx, scene, future, index, view);
  ctx.restore();
}

/** Names of divisions, and of departments where there is room. */
export function drawNames(ctx, scene, view, { chosen = -1, departments: all = true } = {}) {
  ctx.save();
  ctx.translate(view.x, view.y);
  ctx.scale(view.scale, view.scale);
  labels(ctx, scene, chosen, view, all);
  ctx.restore();
}

function circle(ctx, x, y, r) {
  ctx.beginPath();
  ctx.arc(x, y, r, 0, 2 * Math.PI);
}

function islands(ctx, scene, view) {
  for (const { x, y, r } of scene.layout.divisions) {
    circle(ctx, x, y, r);
    ctx.fillStyle = '#eef2f6';
    ctx.fill();
    ctx.lineWidth = 1 / view.scale;
    ctx.strokeStyle = '#d5dde5';
    ctx.stroke();
  }
}

/** Mean trust and number of ties of two departments, both directions together. */
export function pair(future, index, i, j) {
  const d = future.departments;
  const trust = row(future, 'pairs', index);
  const ties = row(future, 'ties', index);
  if (!trust || !ties) {
    return { ties: 0, trust: NaN };
  }
  let sum = 0;
  let count = 0;
  for (const at of [i * d + j, j * d + i]) {
    if (trust[at] !== 255) {
      sum += (trust[at] / 250) * ties[at];
      count += ties[at];
    }
  }
  return { ties: count, trust: count > 0 ? sum / count : NaN };
}

function bands(ctx, scene, future, index, chosen, view) {
  const places = scene.layout.departments;
  const centre = scene.layout.iteam;
  const list = [];
  for (let i = 0; i < places.length; i++) {
    for (let j = i + 1; j < places.length; j++) {
      const { ties, trust } = pair(future, index, i, j);
      if (ties > 0) {
        list.push({ i, j, ties, trust });
      }
    }
  }
  const most = list.reduce((max, one) => Math.max(max, one.ties), 1);
  list.sort((a, b) => a.trust - b.trust);
  ctx.lineCap = 'round';
  for (const { i, j, ties, trust } of list) {
    const on = chosen < 0 || i === chosen || j === chosen;
    ctx.beginPath();
    ctx.moveTo(places[i].x, places[i].y);
    const bend = 0.28;
    const mx = (places[i].x + places[j].x) / 2;
    const my = (places[i].y + places[j].y) / 2;
    ctx.quadraticCurveTo(mx + (centre.x - mx) * bend, my + (centre.y - my) * bend, places[j].x, places[j].y);
    ctx.lineWidth = (0.4 + 3.6 * Math.sqrt(ties / most)) / Math.max(view.scale, 0.45);
    ctx.strokeStyle = trustColor(trust);
    ctx.globalAlpha = on ? (chosen < 0 ? 0.42 : 0.85) : 0.07;
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
}

/** How many members each theme has in each department. */
export function membership(scene, future, index) {
  const themes = scene.themes.map(() => new Map());
  const corridor = row(future, 'corridor', index);
  if (!corridor) {
    return themes;
  }
  const office = officeOf(scene);
  for (let p = 0; p < corridor.length; p++) {
    if (corridor[p] > 0) {
      const theme = themes[corridor[p] - 1];
      theme?.set(office[p], (theme.get(office[p]) ?? 0) + 1);
    }
  }
  return themes;
}

/** Corridors as lines from department to department, as on a plan of an underground railway. */
function corridors(ctx, scene, future, index, view) {
  const places = scene.layout.departments;
  const middle = scene.layout.iteam;
  membership(scene, future, index).forEach((members, theme) => {
    if (members.size < 2) {
      return;
    }
    const shift = (theme - (scene.themes.length - 1) / 2) * (5 / view.scale) * 0.9;
    const stops = [...members.keys()]
      .map((i) => ({ i, n: members.get(i), angle: Math.atan2(places[i].y - middle.y, places[i].x - middle.x) }))
      .sort((a, b) => a.angle - b.angle);
    const turned = fromWidestGap(stops).map(({ i, n, angle }) => ({
      x: places[i].x - Math.cos(angle) * (places[i].r * 0.55 + shift + 8 / view.scale),
      y: places[i].y - Math.sin(angle) * (places[i].r * 0.55 + shift + 8 / view.scale), n,
    }));
    ctx.strokeStyle = THEMES[theme % THEMES.length];
    ctx.lineWidth = 4.5 / view.scale;
    ctx.globalAlpha = 0.62;
    ctx.lineJoin = 'round';
    smooth(ctx, turned);
    ctx.stroke();
    ctx.globalAlpha = 1;
    for (const stop of turned) {
      circle(ctx, stop.x, stop.y, (2.2 + Math.min(2.2, Math.sqrt(stop.n) * 0.5)) / view.scale);
      ctx.fillStyle = '#ffffff';
      ctx.fill();
      ctx.lineWidth = 1.8 / view.scale;
      ctx.stroke();
    }
  });
}

function fromWidestGap(stops) {
  let widest = 0;
  let begin = 0;
  stops.forEach((stop, k) => {
    const before = stops[(k + stops.length - 1) % stops.length];
    const gap = (stop.angle - before.angle + 2 * Math.PI) % (2 * Math.PI);
    if (gap > widest) {
      widest = gap;
      begin = k;
    }
  });
  return [...stops.slice(begin), ...stops.slice(0, begin)];
}

function smooth(ctx, points) {
  ctx.beginPath();
  ctx.moveTo(points[0].x, points[0].y);
  for (let k = 0; k + 1 < points.length; k++) {
    const [a, b, c, d] = [points[Math.max(k - 1, 0)], points[k], points[k + 1], points[Math.min(k + 2, points.length - 1)]];
    ctx.bezierCurveTo(b.x + (c.x - a.x) / 6, b.y + (c.y - a.y) / 6, c.x - (d.x - b.x) / 6, c.y - (d.y - b.y) / 6, c.x, c.y);
  }
}

function departments(ctx, scene, chosen, view) {
  scene.layout.departments.forEach(({ x, y, r }, i) => {
    circle(ctx, x, y, r);
    ctx.fillStyle = '#ffffffd9';
    ctx.fill();
    ctx.lineWidth = (i === chosen ? 3 : 1) / view.scale;
    ctx.strokeStyle = i === chosen ? '#0b4f7d' : '#c3ced9';
    ctx.stroke();
  });
}

function centre(ctx, scene, future, index, view) {
  const { x, y, r } = scene.layout.iteam;
  const on = future && row(future, 'iteam', index)?.some((one) => one > 0);
  circle(ctx, x, y, r);
  ctx.fillStyle = on ? '#e3f4ee' : '#ffffffb0';
  ctx.fill();
  ctx.setLineDash(on ? [] : [4 / view.scale, 4 / view.scale]);
  ctx.lineWidth = (on ? 2.4 : 1.2) / view.scale;
  ctx.strokeStyle = on ? '#009e73' : '#b4bfca';
  ctx.stroke();
  ctx.setLineDash([]);
}

/** Names where there is room; that of the chosen department always. */
function labels(ctx, scene, chosen, view, all) {
  const taken = [];
  const px = (size) => (size * (view.text ?? 1)) / view.scale;
  const put = (text, x, y, size, weight, color, force) => {
    ctx.font = `${weight} ${px(size)}px ${FONT}`;
    const width = ctx.measureText(text).width;
    const box = { left: x - width / 2 - px(2), right: x + width / 2 + px(2), top: y - px(size), bottom: y + px(4) };
    if (!force && taken.some((o) => o.left < box.right && box.left < o.right && o.top < box.bottom && box.top < o.bottom)) {
      return;
    }
    taken.push(box);
    ctx.lineWidth = px(3.5);
    ctx.lineJoin = 'round';
    ctx.strokeStyle = '#fffffff0';
    ctx.strokeText(text, x, y);
    ctx.fillStyle = color;
    ctx.fillText(text, x, y);
  };
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  if (chosen >= 0) {
    const { x, y, r } = scene.layout.departments[chosen];
    put(scene.departments[chosen].name, x, y + r + px(13), 13, 700, INK, true);
  }
  scene.layout.divisions.forEach(({ x, y, r }, i) => put(scene.divisions[i].name, x, y - r + px(15), view.scale < 0.42 ? 11 : 12.5, 700, INK, false));
  const { x, y, r } = scene.layout.iteam;
  put('I-Team', x, y + r + px(13), 11.5, 600, SOFT, false);
  (all ? scene.layout.departments : [])
    .map((place, i) => ({ place, i }))
    .sort((a, b) => b.place.r - a.place.r)
    .forEach(({ place, i }) => i !== chosen && put(scene.departments[i].name, place.x, place.y + place.r + px(11), 10.5, 500, SOFT, false));
}
