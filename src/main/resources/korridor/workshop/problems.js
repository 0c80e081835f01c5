// What is wrong with an input: a list with places and likely corrections, and a word at the field.

import { html, nothing } from './dom.js';

/**
 * @typedef {{text: string, place?: string, path?: string, line?: number, maybe?: string}} Problem
 * @param {import('./dom.js').Page} page
 * @param {Problem[]} problems
 * @param {(problem: Problem) => (() => void) | null} toPlace goes to its place, if it has one on the page
 * @param {((problem: Problem) => (() => void) | null) | null} repair takes the likely correction over
 */
export function problemList({ say }, problems, toPlace, repair) {
  if (problems.length === 0) {
    return nothing;
  }
  return html`<section class="problems" id="problems" tabindex="-1" role="alert"><h2>${say('workshop.problems.heading', { n: problems.length })}</h2>
    <ul>${problems.map((problem) => {
      const go = toPlace(problem);
      const mend = problem.maybe && repair ? repair(problem) : null;
      return html`<li>${problem.place ? html`<b>${go ? html`<button class="link" type="button" @click=${go}>${problem.place}</button>` : problem.place}:</b> ` : nothing}<span>${words(problem.text)}</span>
        ${problem.maybe && !problem.text.includes(problem.maybe) ? html` <span>${say('workshop.problems.maybe', { maybe: problem.maybe })}</span>` : nothing}
        ${mend ? html` <button type="button" class="second small" @click=${mend}>${say('workshop.problems.take')}</button>` : nothing}</li>`;
    })}</ul></section>`;
}

/** The same at the field. */
export const problemAt = (id, problems) =>
  (problems.length === 0 ? nothing : html`<small class="wrong" id=${id}>${words(problems.map((one) => one.text).join(' '))}</small>`);

/** What stands between accents is quoted from the input. */
const words = (text) => text.split('`').map((part, i) => (i % 2 ? html`<code>${part}</code>` : part));
