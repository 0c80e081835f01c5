// Questions and options of the predictions in words.

import { nameOf } from './arms.js';
import { weeksOf } from './predict-model.js';

/** The question in words. */
export function asked({ say, scene }, question) {
  const years = Math.round(scene.weeks / 52);
  return say(`workshop.predict.${question}`, { years, stop: Math.round(weeksOf(scene).stop / 52) });
}

export const optionName = (say, question, option) =>
  (question === 'lasts' ? say(`workshop.predict.lasts.${option}`) : nameOf(option, say));
