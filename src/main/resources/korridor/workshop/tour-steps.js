// The nine steps of the tour: which picture, which lever. Pure; the words are `workshop.tour.N.*`.

/**
 * @typedef {{picture: 'city' | 'chart' | 'heat', measure?: string, beside?: string, lever?: string,
 *   gate?: boolean}} Step `lever`: an intervention that may be tried, alone; `gate`: opens when asked
 */

/** @type {Step[]} */
export const STEPS = [
  { picture: 'city' },
  { picture: 'chart', measure: 'done_in_two_years' },
  { picture: 'chart', measure: 'satisfaction' },
  { picture: 'heat' },
  { picture: 'city' },
  { picture: 'city', lever: 'corridor' },
  { picture: 'chart', measure: 'sponsorship', lever: 'reputation' },
  { picture: 'chart', measure: 'satisfaction', lever: 'iteam' },
  { picture: 'chart', measure: 'trust_across', beside: 'line_service_worst', gate: true },
];

/** What stands for the last step in `state.tried`. */
export const TOGETHER = 'together';

/** The number of the step shown, from 1; addresses may hold anything. */
export const stepOf = (state) => Math.min(Math.max(state.step, 1), STEPS.length);

/** Whether the step's lever is on, or its gate open. */
export const tried = (state, step) => state.tried.includes(step.gate ? TOGETHER : step.lever);

/** With a name of `tried`, or without it. */
export const toggled = (list, name) => (list.includes(name) ? list.filter((one) => one !== name) : [...list, name]);

/** Interventions at work in a step, at full strength from the first week on. */
export function leversOf(state, keys) {
  const step = STEPS[stepOf(state) - 1];
  const on = !tried(state, step) ? [] : step.gate ? keys : keys.filter((key) => key === step.lever);
  return Object.fromEntries(on.map((key) => [key, [{ from: 0, to: null, strength: 1 }]]));
}

/** The state that the pictures of the tour see: no levers, no changes of the laboratory. */
export function stage(state, keys) {
  const step = STEPS[stepOf(state) - 1];
  return {
    ...state, levers: leversOf(state, keys), values: {}, draw: null, replicate: step.gate ? state.luck : 0,
    before: null, compare: [], picture: 'now', bands: step.picture === 'chart' && (!step.gate || tried(state, step)),
  };
}

/** The week in which a step begins: pictures of people at the start, curves at their end. */
export const weekOf = (step, weeks) => (step.picture === 'chart' ? weeks : 0);
