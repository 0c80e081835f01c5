// One page for paper: what was set, four curves, a table, and how to get the same numbers.

import { html, nothing } from './dom.js';
import { leverKeys } from './current.js';
import { MEASURES, measureOf } from './measures.js';
import { valueAt } from './future.js';
import { weekInWords } from './language.js';
import { lineMark } from './marks.js';
import { chartSvg } from './chart-svg.js';

const CURVES = ['trust_across', 'competence_institutional', 'satisfaction', 'line_service'];

/** @param {import('./dom.js').Page} page */
export function paper(page, state, list, command) {
  const { say, scene } = page;
  const measures = MEASURES.map((key) => measureOf(scene, key)).filter(Boolean);
  const four = [...CURVES.map((key) => measureOf(scene, key)).filter(Boolean), ...measures].filter((one, i, all) => all.indexOf(one) === i).slice(0, 4);
  const named = list.filter((line) => line.role !== 'before');
  const week = scene.weeks;
  return html`<header><h3>${scene.city}</h3><p>${say('workshop.away.date', { date: new Intl.DateTimeFormat(say.lang, { dateStyle: 'long' }).format(new Date()) })}</p></header>
    <p>${scene.description?.[say.lang] ?? ''}</p>
    <ul class="paper-levers">${leverWords(page, state).map((text) => html`<li>${text}</li>`)}</ul>
    <div class="paper-curves">${four.map((measure) => html`<svg viewBox="0 0 460 230" role="img" aria-label=${measure.label}>${chartSvg(page, { measure, list: named, width: 460, height: 230, size: 12 })}</svg>`)}</div>
    <table><caption>${say('workshop.away.table', { week: weekInWords(say, week) })}</caption>
      <thead><tr><td></td>${named.map((line) => html`<th scope="col" class="number">${lineMark(line.arm)} ${line.name}</th>`)}${named.length === 2 ? html`<th scope="col" class="number">${say('workshop.curves.against')}</th>` : nothing}</tr></thead>
      <tbody>${measures.map((measure) => html`<tr><th scope="row">${measure.label}</th>${named.map((line) => html`<td class="number">${say.numbers.value(measure, valueAt(line.future, measure.key, week))}</td>`)}${
        named.length === 2 ? html`<td class="number">${say.numbers.difference(measure, valueAt(named[1].future, measure.key, week) - valueAt(named[0].future, measure.key, week))}</td>` : nothing}</tr>`)}</tbody></table>
    <footer><p>${say('workshop.away.compare')}</p>${command ? html`<p>${say('workshop.away.same')} <code>${command}</code></p>` : nothing}</footer>`;
}

/** Levers, changed assumptions, other chances: in words. @returns {string[]} */
export function leverWords({ say, scene }, state) {
  const parts = leverKeys(scene).flatMap((key) => (state.levers[key] ?? []).map((part) =>
    `${say(`solution.${key}`)}: ${when(say, part)}${part.strength === 1 ? '' : `, ${say('workshop.strength')} ${say.numbers.percent(part.strength)}`}`));
  const assumptions = Object.entries(state.values).map(([name, value]) => {
    const known = scene.assumptions.find((one) => one.name === name);
    return say('workshop.away.assumption', { name: known?.label ?? name, value: say.numbers.whole(value), usual: known ? say.numbers.whole(known.value) : '–' });
  });
  const chance = [
    ...(state.replicate > 0 ? [say('workshop.another.n', { n: state.replicate + 1 })] : []),
    ...(state.draw !== null && state.draw !== undefined ? [say('workshop.away.draw', { n: state.draw + 1 })] : []),
  ];
  return [...(parts.length > 0 ? parts : [say('workshop.away.nothing')]), ...assumptions, ...chance];
}

const when = (say, part) => (part.from === 0 && part.to === null ? say('workshop.lever.always')
  : part.to === null ? say('workshop.lever.from-week', { week: part.from }) : say('workshop.lever.span', { from: part.from, to: part.to }));
