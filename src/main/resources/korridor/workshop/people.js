// People and actors as dots and shapes over the ground of the city.

import { opennessColors, opennessEnds, THEMES, trustColor } from './colors.js';
import { row } from './future.js';
import { officeOf } from './places.js';

/** Everybody as a dot coloured by openness, between two observed weeks; and the actors around. */
export function drawPeople(ctx, scene, future, index, part, view, { chosen = -1 } = {}) {
  const { people, iteam: middle } = scene.layout;
  const now = row(future, 'openness', index);
  const count = now ? scene.staff : 0;
  const next = future && row(future, 'openness', Math.min(index + 1, future.weeks.length - 1));
  const corridor = row(future, 'corridor', index);
  const iteam = row(future, 'iteam', index);
  const office = officeOf(scene);
  const colors = opennessColors(endsOf(scene, future));
  const size = Math.max(1.1, Math.min(4.2, dotSize(scene) * view.scale));
  const steps = count > 1500 ? 24 : 64;
  const dots = Array.from({ length: 2 * steps }, () => []);
  const rings = scene.themes.map(() => []);
  let released = 0;
  for (let p = 0; p < count; p++) {
    let x = people[2 * p];
    let y = people[2 * p + 1];
    if (iteam?.[p]) {
      const turn = released++;
      const r = Math.min(0.82, 0.2 * Math.sqrt(turn + 0.6)) * middle.r;
      x = middle.x + r * Math.cos(turn * 2.39996);
      y = middle.y + r * Math.sin(turn * 2.39996);
    }
    const byte = now[p] + part * (next[p] - now[p]);
    const faint = chosen >= 0 && office[p] !== chosen ? steps : 0;
    const spot = [view.x + x * view.scale, view.y + y * view.scale];
    dots[faint + Math.round((byte / 255) * (steps - 1))].push(spot);
    if (corridor?.[p] && size > 1.6 && !faint) {
      rings[(corridor[p] - 1) % rings.length].push(spot);
    }
  }
  dots.forEach((spots, k) => {
    ctx.globalAlpha = k >= steps ? 0.35 : 1;
    ctx.fillStyle = colors[Math.round(((k % steps) / (steps - 1)) * 255)];
    trace(ctx, spots, size);
    ctx.fill();
  });
  ctx.globalAlpha = 1;
  ctx.lineWidth = Math.max(1, size * 0.4);
  rings.forEach((spots, theme) => {
    ctx.strokeStyle = THEMES[theme % THEMES.length];
    trace(ctx, spots, size);
    ctx.stroke();
  });
  actors(ctx, scene, future, index, view);
}

const ends = new WeakMap();
/**
 * Between which values openness is told apart in a city; set by its first future.
 * @returns {[number, number]}
 */
export function endsOf(scene, future) {
  if (!ends.has(scene)) {
    const first = row(future, 'openness', 0);
    if (!first) {
      return [0.3, 0.6];
    }
    ends.set(scene, opennessEnds(first));
  }
  return ends.get(scene);
}

/** Many circles as one path: dots of a colour are filled at once. */
function trace(ctx, spots, size) {
  ctx.beginPath();
  for (const [x, y] of spots) {
    ctx.moveTo(x + size, y);
    ctx.arc(x, y, size, 0, 2 * Math.PI);
  }
}

const sizes = new WeakMap();
/** Half of the distance that people of a department have, so that dots do not cover each other. */
function dotSize(scene) {
  if (!sizes.has(scene)) {
    const rooms = scene.layout.departments.map(({ r }, i) => (0.92 * r) / Math.sqrt(Math.max(1, scene.departments[i].staff)));
    sizes.set(scene, rooms.sort((a, b) => a - b)[Math.floor(rooms.length / 2)] * 0.72);
  }
  return sizes.get(scene);
}

function actors(ctx, scene, future, index, view) {
  const trust = row(future, 'actors', index);
  const list = scene.layout.actors;
  const apart = list.length > 1 ? Math.hypot(list[1].x - list[0].x, list[1].y - list[0].y) * view.scale : 20;
  const r = Math.max(1.8, Math.min(5, apart * 0.4));
  scene.layout.actors.forEach(({ x, y, kind }, i) => {
    shape(ctx, kind, view.x + x * view.scale, view.y + y * view.scale, r);
    ctx.fillStyle = trust && trust[i] !== 255 ? trustColor(trust[i] / 250) : '#ffffff';
    ctx.fill();
    if (r > 1.8) {
      ctx.lineWidth = r > 3 ? 1 : 0.5;
      ctx.strokeStyle = '#3f6284';
      ctx.stroke();
    }
  });
}

/** Kinds of actors have shapes of their own. */
export function shape(ctx, kind, x, y, r) {
  ctx.beginPath();
  if (/citizen/.test(kind)) {
    ctx.arc(x, y, r, 0, 2 * Math.PI);
  } else {
    const corners = /civil/.test(kind) ? 4 : /business/.test(kind) ? 3 : 5;
    for (let k = 0; k < corners; k++) {
      const angle = -Math.PI / 2 + (2 * Math.PI * k) / corners + (corners === 4 ? Math.PI / 4 : 0);
      ctx.lineTo(x + 1.2 * r * Math.cos(angle), y + 1.2 * r * Math.sin(angle));
    }
    ctx.closePath();
  }
}
