// How arms look and what they are called: the colours, dashes and words of the report.

const LOOKS = {
  silo: { color: '#4d4d4d', width: 3 },
  corridor: { color: '#0072b2', width: 2.4 },
  reputation: { color: '#c98a00', width: 2.4 },
  iteam: { color: '#009e73', width: 2.4 },
  'corridor+reputation': { color: '#b5518c', width: 2.4, dash: [9, 4] },
  'corridor+iteam': { color: '#3fa0dc', width: 2.4, dash: [4, 3] },
  'reputation+iteam': { color: '#7a6a00', width: 2.4, dash: [9, 3, 2, 3] },
  'corridor+reputation+iteam': { color: '#d55e00', width: 3.6 },
  'random-rewiring': { color: '#8a8a8a', width: 2.4, dash: [2, 3] },
  headcount: { color: '#6f7f99', width: 2.4, dash: [4, 3] },
};
const OTHER = { color: '#5b3a8c', width: 2.4, dash: [2, 3] };

/** The same colours, darker where they are too light for words on white (4.5 : 1). */
const INK = {
  reputation: '#8a5f00', iteam: '#00724f', 'corridor+iteam': '#1f6f9f', 'corridor+reputation+iteam': '#b04d00',
  'random-rewiring': '#666666', headcount: '#56657f',
};

/** The name of an arm: keys of interventions, joined; `silo` without any. */
export const armOf = (keys) => (keys.length === 0 ? 'silo' : keys.join('+'));

export function lookOf(arm) {
  const look = LOOKS[arm] ?? OTHER;
  return { ...look, ink: INK[arm] ?? look.color };
}

/** @param {string} arm @param {import('./language.js').Say} say */
export function nameOf(arm, say) {
  return say.has(`arm.${arm}`) ? say(`arm.${arm}`) : arm.split('+').map((key) => say(`solution.${key}`)).join(' + ');
}
