// Take away: pictures and numbers as files, the scenario, one page for paper, and the command line
// that gives the same numbers.

import { toHash } from './address.js';
import { html, live, save, nothing } from './dom.js';
import { icon } from './icons.js';
import { leverKeys, lines, nowFuture, specOf } from './current.js';
import { armOf, nameOf } from './arms.js';
import { request, switchedOn } from './spec.js';
import { MEASURES, measureOf } from './measures.js';
import { indexOf, row, series } from './future.js';
import { divisionTrust } from './groups.js';
import { weekInWords } from './language.js';
import { chartPng, cityPng, heatPng } from './pictures.js';
import { csv, fileName } from './sheets.js';
import { problemList } from './problems.js';
import { textOf } from './chart-form.js';
import { paper } from './paper.js';

const FIELDS = ['openness', 'trust-inside', 'trust-across', 'competence', 'sponsorship'];

/** @param {HTMLElement} root @param {import('./dom.js').Page} page */
export function takeaway(root, page) {
  const { store } = page;
  const command = commands(page);
  return live(root, page, (state) => {
    const list = lines(state, page).filter((line) => line.future);
    command.want(state);
    return html`<div class="away-tools"><h1>${page.say('workshop.away.heading')}</h1>
      ${section(page, 'files', files(page, state, list))}
      ${section(page, 'scenario', scenario(page, state))}
      ${section(page, 'command', html`<p class="note">${page.say('workshop.away.command.note')}${command.file() ? html` ${page.say('workshop.away.command.file', { file: command.file() })}` : nothing}</p>${
        command.problem() ? html`<p>${command.problem()}</p>` : copyBox(page, command.text(), 'command')}`)}
      ${section(page, 'link', html`<p class="note">${page.say('workshop.privacy.address')}</p>${copyBox(page, `${location.origin}/#${toHash(state)}`, 'link')}`)}</div>
      <div class="away-paper"><div class="paper-head"><h2>${page.say('workshop.away.paper')}</h2><button @click=${() => print()}>${icon('print')}<span>${page.say('workshop.away.print')}</span></button></div>
        <article class="paper">${list.length > 0 ? paper(page, store.get(), list, command.text()) : page.say('workshop.waiting')}</article></div>`;
  });
}

const section = ({ say }, name, content) => html`<section class="panel"><h2>${say(`workshop.away.${name}`)}</h2>${content}</section>`;

/** The arm of the levers in words. */
const armName = (page, state) => nameOf(armOf(switchedOn(specOf(state, page.scene), leverKeys(page.scene))), page.say);

/** Every picture as PNG, its numbers as CSV. */
function files(page, state, list) {
  const { say, scene } = page;
  const future = nowFuture(state, page);
  const source = say('workshop.away.source', { city: scene.city, arm: armName(page, state) });
  const week = weekInWords(say, state.week);
  const items = [
    ...MEASURES.map((key) => measureOf(scene, key)).filter(Boolean).map((measure) => ({
      name: measure.label, file: measure.key,
      png: () => chartPng(page, { measure, list, source }), csv: () => measureCsv(page, measure, list),
    })),
    { name: say('workshop.away.city', { week }), file: `city-${state.week}`, png: () => cityPng(page, future, state.week, `${scene.city}, ${week}`, source), csv: () => cityCsv(page, future, state.week) },
    { name: say('workshop.away.heat', { week }), file: `trust-${state.week}`, png: () => heatPng(page, future, state.week, say('workshop.heat.title', { week }), source), csv: () => heatCsv(page, future, state.week) },
  ];
  const done = (name) => page.announce(say('workshop.away.saved', { name }));
  const savePng = async (item) => {
    const name = `${fileName(scene.city, item.file)}.png`;
    save(name, await item.png(), 'image/png');
    done(name);
  };
  const saveCsv = (item) => {
    const name = `${fileName(scene.city, item.file)}.csv`;
    save(name, item.csv(), 'text/csv;charset=utf-8');
    done(name);
  };
  return html`<table class="away-files"><tbody>${items.map((item) => html`<tr><th scope="row">${item.name}</th>
    <td><button class="quiet small" ?disabled=${!future} aria-label=${`${item.name}: PNG`} @click=${() => savePng(item)}>PNG</button>
    <button class="quiet small" ?disabled=${!future} aria-label=${`${item.name}: CSV`} @click=${() => saveCsv(item)}>CSV</button></td></tr>`)}</tbody></table>`;
}

function measureCsv({ say }, measure, list) {
  return csv([say('workshop.table.week'), ...list.map((line) => line.name)],
    list[0].future.weeks.map((week, i) => [week, ...list.map((line) => series(line.future, measure.key)?.[i] ?? NaN)]), say.lang);
}

function cityCsv({ say, scene }, future, week) {
  const index = indexOf(future.weeks, week);
  const columns = FIELDS.map((name) => row(future, `departments.${name}`, index));
  return csv([say('workshop.own.division'), say('workshop.table.department'), say('workshop.table.staff'), ...FIELDS.map((name) => say(`workshop.field.${name}`))],
    scene.departments.map((one, i) => [scene.divisions[one.division].name, one.name, one.staff, ...columns.map((column) => column?.[i] ?? NaN)]), say.lang);
}

function heatCsv({ say, scene }, future, week) {
  const values = divisionTrust(scene, future, indexOf(future.weeks, week));
  return csv([say('workshop.own.division'), ...scene.divisions.map((one) => one.name)], scene.divisions.map((one, i) => [one.name, ...values[i]]), say.lang);
}

/** The scenario as a file, and one from a file. */
function scenario(page, state) {
  const { say, api, scene, store, announce } = page;
  const fail = (error) => store.change({ awayProblems: error.body?.problems ?? [{ text: error.status ? error.message : say('workshop.lost') }] });
  const out = async () => {
    try {
      const text = await api.postText(`/api/scenario?lang=${say.lang}`, { spec: request(specOf(store.get(), scene)) });
      save(`${fileName(scene.city)}.yaml`, text, 'application/yaml');
      store.change({ awayProblems: [] });
    } catch (error) {
      fail(error);
    }
  };
  const open = async (event) => {
    const [file] = event.target.files;
    if (!file) {
      return;
    }
    try {
      const next = await api.post(`/api/cities?lang=${say.lang}`, { format: 'yaml', text: textOf(await file.arrayBuffer()), lang: say.lang });
      store.change({ awayProblems: [], view: 'sandbox' });
      await page.openCity(next.hash);
      announce(say('workshop.own.opened', { city: next.city, n: next.staff }));
    } catch (error) {
      fail(error);
    }
  };
  return html`<p class="note">${say('workshop.away.scenario.note')}</p><p class="away-row"><button class="second" @click=${out}>${say('workshop.away.yaml')}</button>
    <label class="button-like">${say('workshop.away.open')}<input type="file" accept=".yaml,.yml" @change=${open}></label></p>
    ${(state.awayProblems ?? []).length > 0 ? problemList(page, state.awayProblems, () => null, null) : nothing}`;
}

function copyBox({ say, announce }, text, name) {
  const copy = async (event) => {
    const button = event.currentTarget;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const box = button.parentElement.querySelector('code');
      getSelection()?.selectAllChildren(box);
      document.execCommand('copy');
    }
    announce(say('workshop.away.copied'));
  };
  return html`<div class="copy"><code tabindex="0" aria-label=${say(`workshop.away.${name}`)}>${text || '…'}</code>
    <button class="second small" ?disabled=${!text} @click=${copy}>${icon('copy')}<span>${say('workshop.away.copy')}</span></button></div>`;
}

/** The command line of the state, asked for once for each; it may need the scenario as a file beside it. */
function commands({ api, say, scene, store }) {
  let asked = '';
  let told = { command: '', file: '', problem: '' };
  return {
    text: () => told.command,
    file: () => told.file,
    problem: () => told.problem,
    want(state) {
      const spec = request(specOf(state, scene));
      const key = JSON.stringify(spec);
      if (key !== asked) {
        asked = key;
        told = { command: '', file: '', problem: '' };
        api.post(`/api/commands?lang=${say.lang}`, { spec })
          .then(({ command, file = '' }) => (told = { command, file, problem: '' }))
          .catch((error) => (told = { command: '', file: '', problem: error.status ? error.message : say('workshop.lost') }))
          .then(() => store.change({ commanded: (store.get().commanded ?? 0) + 1 }));
      }
    },
  };
}
