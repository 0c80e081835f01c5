// Which measures the page leads with, and how their axes run.

import { stepOf } from './numbers.js';

/** Measures beside the large one, if the city has them. */
export const MEASURES = [
  'trust_across', 'openness_mean', 'competence_personal', 'competence_institutional', 'done', 'satisfaction',
  'external_trust', 'line_service', 'cross_hours',
];

export const measureOf = (scene, key) => scene.measures.find((one) => one.key === key);

/** Steps of an axis that its decimals can tell: 1, 2 and 5 of the last one, and their tens. */
export const incrementsOf = (measure) => Array.from({ length: 21 }, (_, k) => stepOf(measure) * [1, 2, 5][k % 3] * 10 ** Math.floor(k / 3));

/** Decimals of an axis: as many as its steps need. */
export const axisOf = (measure, splits) => (splits.length > 1 && splits[1] - splits[0] >= 1 ? { ...measure, scale: 'axis' } : measure);

/** From a little below to a little above; never so near that noise looks like news. */
export function rangeOf(measure, low, high) {
  if (low === null || high === null) {
    return [0, 1];
  }
  const least = stepOf(measure) * 12;
  const middle = (low + high) / 2;
  const half = Math.max((high - low) * 0.56, least / 2);
  const floor = measure.low ?? -Infinity;
  const lowest = floor === -1 ? -1 : 0;
  const bottom = Math.max(middle - half, lowest);
  const top = Math.max(middle + half, bottom + least);
  const over = measure.high > 0 ? Math.max(0, top - measure.high * 1.01) : 0;
  return [Math.max(bottom - over, lowest), top - over];
}
