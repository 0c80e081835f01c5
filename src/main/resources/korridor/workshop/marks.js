// Small marks that stand for an arm, as in the keys of curves.

import { html } from './dom.js';
import { lookOf } from './arms.js';

/** The line of an arm: colour, width and dash. */
export function lineMark(arm) {
  const look = lookOf(arm);
  return html`<svg class="mark" viewBox="0 0 30 10" aria-hidden="true"><path d="M1 5H29" stroke=${look.color} stroke-width=${look.width}
    stroke-dasharray=${look.dash?.join(' ') ?? 'none'}/></svg>`;
}
