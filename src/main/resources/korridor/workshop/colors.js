// Colours that mean a number. Each scale runs from light to dark, so that it can be read without
// colour; numbers stand beside it in words and tables.

/** From closed (grey) to open (deep purple). */
const OPENNESS = ['#98a0ad', '#dd9a80', '#cf5068', '#86237c', '#3f0f5c'];
/** From little trust to much. */
const TRUST = ['#c7d3df', '#8fb4d6', '#4a8dc4', '#1463a3', '#08366b'];
/** Themes of corridors, told apart by name and by colour; no arm has one of these. */
export const THEMES = ['#6a3d9a', '#a6501e', '#c51b7d', '#3a6b35', '#54698a', '#7a1f3d', '#7d6608', '#1f6f78'];

const scale = (stops) => {
  const rgb = stops.map((stop) => [1, 3, 5].map((at) => parseInt(stop.slice(at, at + 2), 16)));
  return (share) => {
    const place = Math.min(Math.max(share, 0), 1) * (rgb.length - 1);
    const low = Math.min(Math.floor(place), rgb.length - 2);
    return rgb[low].map((c, i) => Math.round(c + (place - low) * (rgb[low + 1][i] - c)));
  };
};
const css = ([r, g, b]) => `rgb(${r},${g},${b})`;
const openness = scale(OPENNESS);
const trust = scale(TRUST);

/**
 * Ends of the scale of trust; what lies outside has the colour of the end.
 * @type {[number, number]}
 */
export const TRUST_ENDS = [0.25, 0.8];

const tables = new Map();
/** 256 colours of openness by the byte of a column, between two ends. */
export function opennessColors([low, high]) {
  const id = `${low} ${high}`;
  if (!tables.has(id)) {
    tables.set(id, Array.from({ length: 256 }, (_, i) => css(openness((i / 255 - low) / (high - low)))));
  }
  return tables.get(id);
}

/**
 * Ends of openness for a city: around the middle of its people at the start, the same for all its
 * futures, so that what changes is seen and two futures can be compared.
 * @param {ArrayLike<number>} bytes openness of people in the first week, 0 to 255
 * @returns {[number, number]}
 */
export function opennessEnds(bytes) {
  const sorted = Array.from(bytes).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] / 255;
  const low = Math.max(0, Math.round((middle - 0.12) * 20) / 20);
  return [low, Math.min(1, low + 0.3)];
}

const place = (value) => (value - TRUST_ENDS[0]) / (TRUST_ENDS[1] - TRUST_ENDS[0]);

/** The colour of trust from 0 to 1. */
export const trustColor = (value) => css(trust(place(value)));

/** Words on a colour of trust: black or white, whichever has more contrast. */
export function inkOn(value) {
  const light = luminance(trust(place(value)));
  return 1.05 / (light + 0.05) > (light + 0.05) / 0.05 ? '#ffffff' : '#000000';
}

/** Relative luminance as WCAG 2.1 has it. */
export function luminance(rgb) {
  const [r, g, b] = rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Stops of a scale for legends. */
export const STOPS = { openness: OPENNESS, trust: TRUST };
