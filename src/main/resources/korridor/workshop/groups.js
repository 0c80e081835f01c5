// Sums over the departments of divisions.

import { row } from './future.js';

/**
 * Mean trust from division to division over ties, NaN where there are none.
 * @returns {number[][]}
 */
export function divisionTrust(scene, future, index) {
  const d = scene.departments.length;
  const trust = row(future, 'pairs', index);
  const ties = row(future, 'ties', index);
  return scene.divisions.map((from) => scene.divisions.map((to) => {
    let sum = 0;
    let count = 0;
    for (const i of from.departments) {
      for (const j of to.departments) {
        const at = i * d + j;
        if (trust && ties && trust[at] !== 255) {
          sum += (trust[at] / 250) * ties[at];
          count += ties[at];
        }
      }
    }
    return count > 0 ? sum / count : NaN;
  }));
}

/** Mean over the departments of a division, weighted by staff, by weeks. */
export function divisionSeries(scene, future, field, division) {
  const column = future.columns.get(`departments.${field}`);
  const d = scene.departments.length;
  return future.weeks.map((_, w) => {
    let sum = 0;
    let count = 0;
    for (const i of scene.divisions[division].departments) {
      const value = column?.data[w * d + i];
      if (Number.isFinite(value)) {
        sum += value * scene.departments[i].staff;
        count += scene.departments[i].staff;
      }
    }
    return count > 0 ? sum / count : NaN;
  });
}
