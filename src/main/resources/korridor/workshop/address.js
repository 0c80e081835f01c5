// The state in the address of the page: a link is the scenario. The token of the server is no part
// of it; it is taken out of the address at once and kept by the tab.

/** What an address may hold, and what stands for its absence. */
export const DEFAULTS = Object.freeze(/** @type {any} */ ({
  lang: 'en',
  city: 'start',
  view: 'tour',
  step: 1,
  tried: Object.freeze([]),
  luck: 0,
  question: 'trust-ten',
  group: 'before',
  issue: '',
  twin: '',
  levers: Object.freeze({}),
  values: Object.freeze({}),
  replicate: 0,
  draw: null,
  week: 0,
  measure: 'trust_across',
  tab: 'curves',
  compare: Object.freeze([]),
  bands: false,
  fromNow: false,
  presenter: false,
  before: null,
}));

const FLAGS = ['bands', 'fromNow', 'presenter'];
const NUMBERS = ['step', 'luck', 'replicate', 'week'];
const LISTS = ['tried', 'compare'];
const WORDS = ['lang', 'city', 'view', 'measure', 'tab', 'question', 'group', 'issue', 'twin'];

/**
 * The address of a state, behind the #: what differs from the defaults, readable.
 * @param {object} state
 */
export function toHash(state) {
  const params = new URLSearchParams();
  const put = (name, value) => params.set(name, String(value));
  for (const name of WORDS.concat(NUMBERS)) {
    if (state[name] !== undefined && state[name] !== DEFAULTS[name]) {
      put(name, state[name]);
    }
  }
  FLAGS.filter((name) => state[name]).forEach((name) => put(name, 1));
  LISTS.filter((name) => state[name]?.length).forEach((name) => put(name, state[name].join(' ')));
  putSpec(params, '', state);
  if (state.before) {
    putSpec(params, 'before.', state.before);
    put('before', 1);
  }
  return params.toString().replaceAll('%40', '@').replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** The state of an address; what cannot be read is as if it were not there. */
export function fromHash(hash) {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const state = { ...DEFAULTS };
  WORDS.filter((name) => params.get(name)).forEach((name) => (state[name] = params.get(name)));
  for (const name of NUMBERS) {
    const value = Number(params.get(name));
    if (params.has(name) && Number.isInteger(value) && value >= 0) {
      state[name] = value;
    }
  }
  FLAGS.forEach((name) => (state[name] = params.get(name) === '1'));
  LISTS.forEach((name) => (state[name] = (params.get(name) ?? '').split(/[ +]/).filter(Boolean)));
  Object.assign(state, getSpec(params, ''));
  state.before = params.get('before') === '1' ? getSpec(params, 'before.') : null;
  return state;
}

/** The token of the server in an address, and the address without it. */
export function takeToken(hash) {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const token = params.get('token');
  params.delete('token');
  return { token, rest: params.toString() };
}

function putSpec(params, prefix, spec) {
  for (const [key, intervals] of Object.entries(spec.levers ?? {})) {
    params.set(`${prefix}on.${key}`, intervals.map(writeInterval).join(','));
  }
  for (const [name, value] of Object.entries(spec.values ?? {})) {
    params.set(`${prefix}value.${name}`, String(value));
  }
  if (spec.draw !== null && spec.draw !== undefined) {
    params.set(`${prefix}draw`, String(spec.draw));
  }
  if (prefix && spec.replicate) {
    params.set(`${prefix}replicate`, String(spec.replicate));
  }
}

function getSpec(params, prefix) {
  const spec = { levers: {}, values: {}, draw: null, replicate: Number(params.get(`${prefix}replicate`)) || 0 };
  for (const [name, text] of params) {
    if (name.startsWith(`${prefix}on.`)) {
      const intervals = text.split(',').map(readInterval).filter(Boolean);
      if (intervals.length > 0) {
        spec.levers[name.slice(prefix.length + 3)] = intervals;
      }
    } else if (name.startsWith(`${prefix}value.`) && text !== '' && Number.isFinite(Number(text))) {
      spec.values[name.slice(prefix.length + 6)] = Number(text);
    }
  }
  const draw = params.get(`${prefix}draw`);
  spec.draw = draw !== null && /^\d+$/.test(draw) ? Number(draw) : null;
  return spec;
}

const writeInterval = ({ from, to, strength }) => `${from}-${to ?? ''}${strength === 1 ? '' : `@${strength}`}`;

function readInterval(text) {
  const match = /^(\d+)-(\d*)(?:@([0-9.]+))?$/.exec(text);
  if (!match) {
    return null;
  }
  const [, from, to, strength] = match;
  return { from: Number(from), to: to === '' ? null : Number(to), strength: strength ? Number(strength) : 1 };
}
