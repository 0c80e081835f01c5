// Your own administration: by form, by table, by file. The server checks it as it checks files;
// what is wrong is listed, and said at its field. Nothing typed is lost.

import { html, live, nothing } from './dom.js';
import { icon } from './icons.js';
import * as form from './chart-form.js';
import { problemList, problemAt } from './problems.js';

const WAYS = ['form', 'csv', 'yaml'];
const KEPT = 'korridor.own';

/** @param {HTMLElement} root @param {import('./dom.js').Page} page */
export function own(root, page) {
  const { store } = page;
  const keep = (patch) => {
    const next = { ...draftOf(store.get()), ...patch };
    store.change({ own: next });
    sessionStorage.setItem(KEPT, JSON.stringify({ ...next, problems: [] }));
  };
  if (!store.get().own) {
    store.change({ own: remembered() });
  }
  return live(root, page, (state) => view(page, said(page, draftOf(state)), keep));
}

const draftOf = (state) => state.own ?? fresh();
const said = (page, own) => ({ ...own, problems: own.problems.map((one) => placed(page, own, one)) });
const fresh = () => ({ way: 'form', draft: form.empty(), csv: '', yaml: '', bytes: '', problems: [], busy: false });

function remembered() {
  try {
    return { ...fresh(), ...JSON.parse(sessionStorage.getItem(KEPT) ?? '{}'), busy: false };
  } catch {
    return fresh();
  }
}

function view(page, own, keep) {
  const { say } = page;
  return html`<h1>${say('workshop.own.heading')}</h1>
    <p class="lead">${say('workshop.own.intro')}</p>
    <div class="choice" role="group" aria-label=${say('workshop.own.way')}>${WAYS.map((way) => html`<button aria-pressed=${own.way === way}
      @click=${() => keep({ way, problems: [] })}>${say(`workshop.own.way.${way}`)}</button>`)}</div>
    ${problemList(page, own.problems, (problem) => toPlace(own, problem), own.way === 'form' ? (problem) => repair(own, keep, problem) : null)}
    <form class="panel own-form" @submit=${(event) => {
      event.preventDefault();
      build(page, keep);
    }}>
      ${own.way === 'form' ? fields(page, own, keep) : table(page, own, keep)}
      <div class="own-foot"><p class="note">${say('workshop.own.note')}</p>
        <button type="submit" ?disabled=${own.busy}>${say(own.busy ? 'workshop.own.busy' : 'workshop.own.build')}</button></div>
    </form>`;
}

/** The city is built by the server, or it says what is wrong. */
async function build(page, keep) {
  const { store, api, say, announce } = page;
  const own = draftOf(store.get());
  keep({ busy: true, problems: [] });
  const body = own.way === 'form' ? { format: 'form', ...form.sent(own.draft) }
    : own.way === 'csv' && own.bytes ? { format: 'csv', base64: own.bytes } : { format: own.way, text: own[own.way] };
  try {
    const scene = await api.post(`/api/cities?lang=${say.lang}`, { ...body, lang: say.lang });
    keep({ busy: false });
    store.change({ view: 'sandbox' });
    await page.openCity(scene.hash);
    announce(say('workshop.own.opened', { city: scene.city, n: scene.staff }));
  } catch (error) {
    const problems = error.body?.problems ?? [{ text: error.status ? error.message : say('workshop.lost') }];
    keep({ busy: false, problems });
    requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById('problems')?.focus()));
  }
}

/** In the form a place is said in the names that stand there, in a text by its line. */
function placed({ say }, own, problem) {
  if (own.way !== 'form' && problem.line > 0) {
    return { ...problem, place: say('workshop.problems.line', { line: problem.line }) };
  }
  const match = own.way === 'form' ? /^own-(\d+)(?:-(\d+)-(\w+))?$/.exec(form.fieldOf(own.draft, problem.path) ?? '') : null;
  if (!match) {
    return problem;
  }
  const division = own.draft.divisions[Number(match[1])];
  const row = match[2] === undefined ? null : division.departments[Number(match[2])];
  const names = [division.name || say('workshop.own.division-n', { n: Number(match[1]) + 1 })];
  if (row) {
    names.push(row.name || say('workshop.own.department-n', { n: Number(match[2]) + 1 }));
  }
  const field = say(match[3] === 'staff' ? 'workshop.own.staff' : 'workshop.own.field');
  return { ...problem, place: names.join(' › '), text: problem.text.replace(/`divisions\[[^`]*`/, field) };
}

/** Where a problem is: its field, or its line. */
function toPlace(own, problem) {
  const id = own.way === 'form' ? form.fieldOf(own.draft, problem.path) : 'own-text';
  const field = /** @type {HTMLInputElement} */ (id && document.getElementById(id));
  if (!field) {
    return null;
  }
  return () => {
    field.focus();
    if (own.way !== 'form' && problem.line > 0) {
      const lines = field.value.split('\n');
      const begin = lines.slice(0, problem.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
      field.setSelectionRange(begin, begin + (lines[problem.line - 1]?.length ?? 0));
    } else {
      field.select?.();
    }
  };
}

/** Takes a likely correction over. */
function repair(own, keep, problem) {
  const id = form.fieldOf(own.draft, problem.path);
  const match = /^own-(\d+)(?:-(\d+)-(\w+))?$/.exec(id ?? '');
  if (!match) {
    return null;
  }
  const [, d, o, part] = match;
  return () => keep({
    draft: o === undefined ? form.nameDivision(own.draft, Number(d), problem.maybe) : form.setDepartment(own.draft, Number(d), Number(o), { [part]: problem.maybe }),
    problems: own.problems.filter((one) => one.path !== problem.path),
  });
}

function fields(page, own, keep) {
  const { say, scene, store } = page;
  const { draft } = own;
  /** What was typed last counts, even if it is not shown yet. */
  const set = (change) => keep({ draft: change(draftOf(store.get()).draft) });
  return html`<div class="own-top"><label for="own-name">${say('workshop.own.name')}</label>
      <span class="field">${input(own, 'own-name', draft.name, (value) => set((now) => form.named(now, value)))}${wrong(own, 'own-name')}</span>
      <button type="button" class="quiet small" @click=${() => set(() => form.fromScene(scene))}>${say('workshop.own.copy', { city: scene.city })}</button></div>
    <div class="own-divisions">${draft.divisions.map((one, d) => divisionOf(page, own, one, d, set))}
      <button type="button" class="second own-more" @click=${() => {
        set(form.addDivision);
        focusLater(`own-${draft.divisions.length}`);
      }}>${icon('plus')}<span>${say('workshop.own.add-division')}</span></button></div>
    <p class="own-sum" aria-live="polite">${say('workshop.own.sum', { n: form.staffOf(draft) })}</p>`;
}

function divisionOf(page, own, one, d, set) {
  const { say } = page;
  const { draft } = own;
  const name = one.name || say('workshop.own.division-n', { n: d + 1 });
  return html`<fieldset><legend class="unseen">${name}</legend>
    <div class="own-division"><label class="unseen" for=${`own-${d}`}>${say('workshop.own.division-n', { n: d + 1 })}</label>
      <span class="field">${input(own, `own-${d}`, one.name, (value) => set((now) => form.nameDivision(now, d, value)), { placeholder: say('workshop.own.division-n', { n: d + 1 }) })}${wrong(own, `own-${d}`)}</span>
      <button type="button" class="quiet" ?disabled=${draft.divisions.length === 1} aria-label=${say('workshop.own.remove', { name })} title=${say('workshop.own.remove', { name })}
        @click=${() => set((now) => form.removeDivision(now, d))}>${icon('reset')}</button></div>
    <table><thead><tr><th scope="col">${say('workshop.own.department')}</th><th scope="col" class="number">${say('workshop.own.staff')}</th><td></td></tr></thead>
    <tbody>${one.departments.map((row, o) => departmentOf(page, own, one, row, d, o, set))}</tbody></table>
    <button type="button" class="quiet small" @click=${() => {
      set((now) => form.addDepartment(now, d));
      focusLater(`own-${d}-${one.departments.length}-name`);
    }}>${icon('plus')}<span>${say('workshop.own.add-department')}</span></button></fieldset>`;
}

function departmentOf({ say }, own, one, row, d, o, set) {
  const name = row.name || say('workshop.own.department-n', { n: o + 1 });
  const paste = (event) => {
    const rows = form.pastedRows(event.clipboardData?.getData('text') ?? '');
    if (rows) {
      event.preventDefault();
      set((now) => form.pasteInto(now, d, o, rows));
    }
  };
  /** Enter goes on to the next row, as in a spreadsheet. */
  const enter = (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (o === one.departments.length - 1) {
        set((now) => form.addDepartment(now, d));
      }
      focusLater(`own-${d}-${o + 1}-name`);
    }
  };
  return html`<tr @keydown=${enter}>
    <td>${input(own, `own-${d}-${o}-name`, row.name, (value) => set((now) => form.setDepartment(now, d, o, { name: value })), { label: say('workshop.own.department-n', { n: o + 1 }), paste })}</td>
    <td>${input(own, `own-${d}-${o}-staff`, row.staff, (value) => set((now) => form.setDepartment(now, d, o, { staff: value })), { label: say('workshop.own.staff-of', { name }), mode: 'numeric' })}</td>
    <td><button type="button" class="quiet" ?disabled=${one.departments.length === 1} aria-label=${say('workshop.own.remove', { name })} title=${say('workshop.own.remove', { name })}
      @click=${() => set((now) => form.removeDepartment(now, d, o))} @keydown=${(event) => event.stopPropagation()}>${icon('reset')}</button></td></tr>
    ${['name', 'staff'].map((part) => (wrongAt(own, `own-${d}-${o}-${part}`).length > 0 ? html`<tr><td colspan="3">${wrong(own, `own-${d}-${o}-${part}`)}</td></tr>` : nothing))}`;
}

const wrongAt = (own, id) => own.problems.filter((problem) => problem.path && form.fieldOf(own.draft, problem.path) === id);
const wrong = (own, id) => problemAt(`${id}-wrong`, wrongAt(own, id));

/** A field; what is wrong with it stands beside it, see `wrong`. */
function input(own, id, value, change, { label, placeholder, mode, paste } = /** @type {any} */ ({})) {
  const bad = wrongAt(own, id).length > 0;
  return html`<input id=${id} type="text" .value=${value} placeholder=${placeholder ?? ''} inputmode=${mode ?? 'text'} aria-label=${label ?? nothing}
    autocomplete="off" class=${mode === 'numeric' ? 'number' : ''} aria-invalid=${bad} aria-describedby=${bad ? `${id}-wrong` : nothing}
    @input=${(event) => change(event.target.value)} @paste=${paste ?? (() => {})}>`;
}

const focusLater = (id) => requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()));

/** A table or a scenario as text, from a file or pasted. The bytes of a table are sent as the file has them. */
function table({ say }, own, keep) {
  const { way } = own;
  const read = async (event) => {
    const [file] = event.target.files;
    if (file) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      keep({ [way]: form.textOf(bytes), problems: [], bytes: way === 'csv' ? form.base64(bytes) : '' });
      event.target.value = '';
    }
  };
  return html`<div class="own-text"><label for="own-text">${say(`workshop.own.${way}`)}</label>
      <label class="file button-like">${say('workshop.own.file')}<input type="file" accept=${way === 'csv' ? '.csv,.txt,text/csv' : '.yaml,.yml'} @change=${read}></label></div>
    <p class="note" id="own-text-note">${say(`workshop.own.${way}.note`)}</p>
    <textarea id="own-text" rows="14" spellcheck="false" wrap="off" aria-describedby="own-text-note" aria-invalid=${own.problems.length > 0} .value=${own[way]}
      placeholder=${way === 'csv' ? say('workshop.own.csv.example') : ''} @input=${(event) => keep({ [way]: event.target.value, ...(way === 'csv' ? { bytes: '' } : {}) })}></textarea>`;
}
