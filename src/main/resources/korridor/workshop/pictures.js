// Pictures as files: drawings become PNG through a canvas, with title and source.

import { render, html, svg } from 'lit-html';
import { chartSvg } from './chart-svg.js';
import { drawGround, drawNames } from './picture.js';
import { drawPeople } from './people.js';
import { fit } from './places.js';
import { divisionTrust } from './groups.js';
import { inkOn, trustColor } from './colors.js';
import { indexOf } from './future.js';

const WIDTH = 1600;
const HEIGHT = 900;

/** A drawing as PNG. @returns {Promise<Blob>} */
async function drawn(drawing, width = WIDTH, height = HEIGHT) {
  const holder = document.createElement('div');
  render(html`<svg xmlns="http://www.w3.org/2000/svg" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    <rect width=${width} height=${height} fill="#ffffff"/><g transform="translate(40 30)">${drawing}</g></svg>`, holder);
  const text = new XMLSerializer().serializeToString(/** @type {Element} */ (holder.firstElementChild));
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return await painted(width, height, (ctx) => ctx.drawImage(image, 0, 0, width, height));
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** What is painted on a canvas as PNG. @returns {Promise<Blob>} */
function painted(width, height, paint) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const ctx = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  ctx.fillStyle = '#ffffff';
  ctx.fillRect(0, 0, width, height);
  paint(ctx);
  return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture'))), 'image/png'));
}

export const chartPng = (page, what) => drawn(chartSvg(page, { ...what, width: WIDTH - 80, height: HEIGHT - 60, size: 26 }));

/** The city in a week. */
export function cityPng({ scene }, future, week, title, source) {
  const height = 1200;
  return painted(WIDTH, height, (ctx) => {
    const index = indexOf(future.weeks, week);
    const view = { ...fit(scene.layout, WIDTH - 80, height - 190), text: 1.5 };
    words(ctx, title, source, height);
    ctx.translate(40, 100);
    drawGround(ctx, scene, future, index, view, {});
    drawPeople(ctx, scene, future, index, 0, view, {});
    drawNames(ctx, scene, view, {});
  });
}

function words(ctx, title, source, height) {
  const font = '"Segoe UI", system-ui, "DejaVu Sans", Roboto, Arial, sans-serif';
  ctx.fillStyle = '#1a1f26';
  ctx.font = `700 34px ${font}`;
  ctx.fillText(title, 40, 64);
  ctx.fillStyle = '#515b66';
  ctx.font = `22px ${font}`;
  ctx.fillText(source, 40, height - 32);
}

/** Who trusts whom, in a week. */
export function heatPng({ scene, say }, future, week, title, source) {
  const values = divisionTrust(scene, future, indexOf(future.weeks, week));
  const n = scene.divisions.length;
  const left = 330;
  const cell = { w: (WIDTH - 80 - left) / n, h: (HEIGHT - 60 - 230) / n };
  const name = (text, most = 22) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
  return drawn(svg`<g font-family="Segoe UI, system-ui, DejaVu Sans, Arial, sans-serif" font-size="20" fill="#1a1f26">
    <text x="0" y="34" font-size="30" font-weight="700">${title}</text>
    ${scene.divisions.map((one, j) => svg`<text x=${left + (j + 0.5) * cell.w} y="110" text-anchor="middle" font-size=${Math.min(20, cell.w / 11)}>${name(one.name)}</text>`)}
    ${scene.divisions.map((one, i) => svg`<text x="0" y=${130 + (i + 0.55) * cell.h} font-size="20">${name(one.name, 30)}</text>
      ${values[i].map((value, j) => (Number.isFinite(value) ? svg`<rect x=${left + j * cell.w + 3} y=${130 + i * cell.h + 3} width=${cell.w - 6} height=${cell.h - 6} rx="8" fill=${trustColor(value)}/>
        <text x=${left + (j + 0.5) * cell.w} y=${130 + (i + 0.58) * cell.h} text-anchor="middle" font-weight="700" font-size="24" fill=${inkOn(value)}>${say.numbers.decimal(value, 2)}</text>` : ''))}`)}
    <text x="0" y=${HEIGHT - 70} font-size="20" fill="#515b66">${source}</text></g>`);
}
