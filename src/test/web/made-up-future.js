// The body of a future with plausible shapes; its numbers are made up and mean nothing.

import { encode } from '../../main/resources/korridor/workshop/future.js';
import { strengthAt } from '../../main/resources/korridor/workshop/spec.js';

const EFFECT = {
  trust_across: [0.36, 0.22, 0.06, 0.09], trust_inside: [0.62, -0.04, 0.01, 0], openness_mean: [0.45, 0.12, 0.03, 0.06],
  competence_personal: [0.35, 0.18, 0.05, 0.1], competence_institutional: [0.3, 0.12, 0.08, 0.08], done: [0.34, 0.16, 0.08, 0.08],
  satisfaction: [0.28, 0.1, 0.05, 0.12], external_trust: [0.48, 0.04, 0.03, 0.11], line_service: [0.97, -0.03, 0, -0.02],
  done_in_two_years: [0.31, 0.14, 0.07, 0.08], sponsorship: [0.42, 0.01, 0.16, 0.02], line_service_worst: [0.91, -0.06, 0, -0.03],
  cross_hours: [21, 14, 4, 3], corridor_hours: [0, 30, 0, 0], iteam_hours: [0, 0, 0, 18],
};
const HOURS = /hours/;

function generator(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** How far each intervention has come, by weeks. */
function progress(city, spec) {
  return ['corridor', 'reputation', 'iteam'].map((key) => {
    let level = 0;
    return city.observed.map((week) => {
      level += (strengthAt(spec.levers ?? {}, key, week) - level) * 0.045;
      return level;
    });
  });
}

export function body(city, key, spec) {
  const weeks = city.observed;
  const come = progress(city, spec);
  const random = generator(7 + 131 * (spec.replicate ?? 0) + 977 * ((spec.draw ?? -1) + 1));
  const bend = spec.draw === undefined ? 1 : 0.2 + 1.4 * random();
  const columns = city.measures.map(({ key: name }) => {
    const [rest, ...effects] = EFFECT[name];
    const noise = HOURS.test(name) ? 0.4 : 0.006;
    let wander = 0;
    const data = Float32Array.from(weeks, (_, i) => {
      wander = wander * 0.9 + (random() - 0.5) * 2 * noise;
      return rest + wander + effects.reduce((sum, effect, k) => sum + bend * effect * come[k][i], 0);
    });
    return { name, type: 'f32', shape: [weeks.length], unit: '1', data };
  });
  if (spec.people !== false) {
    columns.push(...people(city, spec, come, random));
  }
  return encode({ key, weeks, staff: city.staff, departments: city.departments.length }, columns);
}

function people(city, spec, come, random) {
  const weeks = city.observed;
  const n = weeks.length;
  const { staff } = city;
  const d = city.departments.length;
  const own = Float32Array.from({ length: staff }, () => 0.2 + 0.5 * random());
  const lot = Float32Array.from({ length: staff }, () => random());
  const reach = Float32Array.from({ length: staff }, () => random());
  const openness = new Uint8Array(n * staff);
  const corridor = new Uint8Array(n * staff);
  const iteam = new Uint8Array(n * staff);
  const pairs = new Uint8Array(n * d * d).fill(255);
  const ties = new Uint16Array(n * d * d);
  for (let w = 0; w < n; w++) {
    for (let p = 0; p < staff; p++) {
      const wave = 0.06 * Math.sin(w / 4 + p);
      openness[w * staff + p] = 255 * Math.min(1, Math.max(0, own[p] + wave + 0.5 * reach[p] * (come[0][w] + come[2][w] * 0.5)));
      const on = strengthAt(spec.levers ?? {}, 'corridor', weeks[w]) > 0;
      corridor[w * staff + p] = on && lot[p] < 0.18 ? 1 + Math.floor((lot[p] / 0.18) * city.themes.length) : 0;
      iteam[w * staff + p] = strengthAt(spec.levers ?? {}, 'iteam', weeks[w]) > 0 && lot[p] > 0.985 ? 1 : 0;
    }
    for (let i = 0; i < d; i++) {
      for (let j = 0; j < d; j++) {
        const near = city.departments[i].division === city.departments[j].division;
        const fixed = ((i * 7919 + j * 104729) % 97) / 97;
        const at = (w * d + i) * d + j;
        ties[at] = i === j ? city.departments[i].staff * 5 : Math.round((near ? 14 : 4) * fixed * (1 + (near ? 0 : 2 * come[0][w])));
        pairs[at] = ties[at] === 0 ? 255 : Math.round(250 * (i === j ? 0.62 : (near ? 0.42 : 0.3) + 0.1 * fixed + 0.25 * come[0][w]));
      }
    }
  }
  const list = [
    { name: 'openness', type: 'u8', shape: [n, staff], data: openness, low: 0, high: 1 },
    { name: 'corridor', type: 'u8', shape: [n, staff], data: corridor },
    { name: 'iteam', type: 'u8', shape: [n, staff], data: iteam },
    { name: 'pairs', type: 'u8', shape: [n, d, d], data: pairs, low: 0, high: 1 },
    { name: 'ties', type: 'u16', shape: [n, d, d], data: ties },
    { name: 'actors', type: 'u8', shape: [n, city.layout.actors.length],
      data: Uint8Array.from({ length: n * city.layout.actors.length }, (_, i) => 250 * (0.35 + 0.2 * (((i % 36) * 37 % 11) / 11) + 0.2 * come[2][Math.floor(i / 36)])) },
  ];
  for (const [name, base, gain] of [['openness', 0.45, 0.2], ['trust-inside', 0.6, -0.03], ['trust-across', 0.36, 0.22], ['competence', 0.35, 0.18], ['sponsorship', 0.4, 0.2]]) {
    list.push({ name: `departments.${name}`, type: 'f32', shape: [n, d], data: Float32Array.from({ length: n * d }, (_, i) =>
      base + (((i % d) * 31) % 17) / 120 + gain * come[0][Math.floor(i / d)]) });
  }
  return list;
}
