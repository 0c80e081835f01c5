// Colours that mean a number. Each scale runs from light to dark, so that it can be read without
// colour; numbers stand beside it in words and tables.

/** From closed (grey) to open (deep purple). */
const OPENNESS = ['#98a0ad', '#dd9a80', '#cf5068', '#86237c', '#3f0f5c'];
/** From little trust to much. */
const TRUST = ['#c7d3df', '#8fb4d6', '#4a8dc4', '#1463a3', '#08366b'];
/** Themes of corridors, told apart by name and by colour. */
export const THEMES = ['#0072b2', '#009e73', '#c98a00', '#d55e00', '#8a4fa3', '#b5518c', '#5a6b1f', '#3f6f8f'];

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

/** 256 colours by the byte of a column; most values of the model lie between the two ends. */
const table = (of, low, high) => Array.from({ length: 256 }, (_, i) => css(of((i / 255 - low) / (high - low))));
export const OPENNESS_COLORS = table(openness, 0.1, 0.9);
export const ENDS = { openness: [0.1, 0.9], trust: [0.15, 0.75] };

/** The colour of trust from 0 to 1. */
export const trustColor = (value) => css(trust((value - ENDS.trust[0]) / (ENDS.trust[1] - ENDS.trust[0])));

/** Words on a colour of trust: white or ink, whichever is easier to read. */
export const inkOn = (value) => ((value - ENDS.trust[0]) / (ENDS.trust[1] - ENDS.trust[0]) > 0.52 ? '#ffffff' : '#16202b');

/** Stops of a scale for legends. */
export const STOPS = { openness: OPENNESS, trust: TRUST };
