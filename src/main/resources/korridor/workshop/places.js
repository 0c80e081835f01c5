// Where things are in the layout of a scene: no strokes, no colours.

/** How a scene fits into a box: scale and shift, the same in both directions. */
export function fit(layout, width, height) {
  const scale = Math.min(width / layout.width, height / layout.height);
  return { scale, x: (width - layout.width * scale) / 2, y: (height - layout.height * scale) / 2 };
}

/** The department under a point of the layout, -1 for none. */
export function departmentAt(scene, x, y) {
  return scene.layout.departments.findIndex((one) => (one.x - x) ** 2 + (one.y - y) ** 2 <= one.r ** 2);
}

/** Where an arrow key leads: to the nearest department in its direction. */
export function neighbour(scene, from, key) {
  const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const places = scene.layout.departments;
  if (key === 'Escape') {
    return from < 0 ? undefined : -1;
  }
  if (key === 'Home' || (key in directions && from < 0)) {
    return 0;
  }
  if (key === 'End') {
    return places.length - 1;
  }
  if (!(key in directions)) {
    return undefined;
  }
  const [dx, dy] = directions[key];
  let best = from;
  let least = Infinity;
  places.forEach((one, i) => {
    const x = one.x - places[from].x;
    const y = one.y - places[from].y;
    const along = x * dx + y * dy;
    const off = Math.abs(x * dy - y * dx);
    if (i !== from && along > 0 && along + 2 * off < least && off <= 2 * along) {
      least = along + 2 * off;
      best = i;
    }
  });
  return best;
}

const offices = new WeakMap();
/** The department of each person; people are in the order of departments. */
export function officeOf(scene) {
  if (!offices.has(scene)) {
    const list = new Uint16Array(scene.staff);
    let at = 0;
    scene.departments.forEach((one, i) => {
      list.fill(i, at, at + one.staff);
      at += one.staff;
    });
    offices.set(scene, list);
  }
  return offices.get(scene);
}
