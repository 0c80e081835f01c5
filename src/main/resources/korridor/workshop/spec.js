// A future is a pure function of its spec. This module knows specs and nothing of the page.

/**
 * @typedef {{from: number, to: number | null, strength: number}} Interval weeks; to = null never ends
 * @typedef {{[intervention: string]: Interval[]}} Levers an intervention that is absent is off
 * @typedef {{city: string, levers: Levers, values: {[parameter: string]: number},
 *   replicate: number, draw: number | null}} Spec
 */

/** JSON with sorted names and without blanks: equal specs have equal texts. */
export function canonical(value) {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (value !== null && typeof value === 'object') {
    const names = Object.keys(value).filter((name) => value[name] !== undefined).sort();
    return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/**
 * What the server is asked for: defaults are left out, so that one future has one text.
 * @param {Spec} spec
 * @param {boolean} people whether dots and pairs are wanted, as by default, or measures alone
 */
export function request(spec, people = false) {
  const asked = { city: spec.city, levers: cleaned(spec.levers) };
  if (spec.values && Object.keys(spec.values).length > 0) {
    asked.values = { ...spec.values };
  }
  if (spec.replicate) {
    asked.replicate = spec.replicate;
  }
  if (spec.draw !== null && spec.draw !== undefined) {
    asked.draw = spec.draw;
  }
  if (!people) {
    asked.people = false;
  }
  return asked;
}

/** Without interventions that are off, with intervals in their order. */
export function cleaned(levers) {
  /** @type {Levers} */
  const result = {};
  for (const key of Object.keys(levers ?? {}).sort()) {
    const intervals = levers[key]
      .filter((part) => (part.to === null || part.to > part.from) && part.strength > 0)
      .map(({ from, to, strength }) => ({ from, to, strength }))
      .sort((a, b) => a.from - b.from);
    if (intervals.length > 0) {
      result[key] = intervals;
    }
  }
  return result;
}

/** The same city without any intervention. */
export const silo = (spec) => ({ ...spec, levers: {} });

/** The same city with one intervention from the first week on, at full strength. */
export const single = (spec, key) => ({ ...spec, levers: { [key]: [{ from: 0, to: null, strength: 1 }] } });

/** Interventions that are on in some week, in the order of `order`. */
export const switchedOn = (spec, order) =>
  order.filter((key) => (cleaned(spec.levers)[key] ?? []).length > 0);

/** The interval of a week, if the intervention is on then. */
export const intervalAt = (levers, key, week) =>
  (levers[key] ?? []).find((part) => part.from <= week && (part.to === null || week < part.to));

/** The strength in a week, 0 if it is off. */
export const strengthAt = (levers, key, week) => intervalAt(levers, key, week)?.strength ?? 0;

/** On from a week, for ever; what was before that week stays as it was. */
export function switchOn(levers, key, week, strength = 1) {
  return { ...levers, [key]: merged([...before(levers[key], week), { from: week, to: null, strength }]) };
}

/** Off from a week on; from week 0 it never was. */
export function switchOff(levers, key, week) {
  const rest = before(levers[key], week);
  const { [key]: _, ...others } = levers;
  return rest.length > 0 ? { ...others, [key]: rest } : others;
}

/** Another strength from a week on; from week 0 for all its intervals. */
export function withStrength(levers, key, week, strength) {
  const parts = levers[key] ?? [];
  if (week <= 0) {
    return { ...levers, [key]: parts.map((part) => ({ ...part, strength })) };
  }
  const after = parts
    .filter((part) => part.to === null || part.to > week)
    .map((part) => ({ ...part, from: Math.max(part.from, week), strength }));
  return { ...levers, [key]: merged([...before(parts, week), ...after]) };
}

/** One interval with other ends; ends are kept in order and within the weeks there are. */
export function withEnds(levers, key, index, from, to, weeks) {
  const parts = levers[key].map((part) => ({ ...part }));
  const low = index > 0 ? (parts[index - 1].to ?? weeks) : 0;
  const high = index + 1 < parts.length ? parts[index + 1].from : weeks;
  const start = clamp(from, low, weeks - 1);
  const end = clamp(to ?? weeks, start + 1, high);
  parts[index] = { ...parts[index], from: start, to: end >= weeks ? null : end };
  return { ...levers, [key]: parts };
}

/** The first week from which two sets of levers differ; null if they are the same. */
export function forkWeek(one, other) {
  let first = Infinity;
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const ends = [...(one[key] ?? []), ...(other[key] ?? [])].flatMap((part) => [part.from, part.to ?? Infinity]);
    for (const week of [0, ...ends].filter(Number.isFinite).sort((a, b) => a - b)) {
      if (strengthAt(one, key, week) !== strengthAt(other, key, week)) {
        first = Math.min(first, week);
        break;
      }
    }
  }
  return Number.isFinite(first) ? first : null;
}

function before(intervals, week) {
  return (intervals ?? [])
    .filter((part) => part.from < week)
    .map((part) => (part.to === null || part.to > week ? { ...part, to: week } : { ...part }));
}

/** Neighbours of the same strength that touch are one. */
function merged(intervals) {
  const result = [];
  for (const part of intervals) {
    const last = result[result.length - 1];
    if (last && last.to === part.from && last.strength === part.strength) {
      last.to = part.to;
    } else {
      result.push({ ...part });
    }
  }
  return result;
}

const clamp = (value, low, high) => Math.min(Math.max(value, low), Math.max(low, high));
