// Icons as shapes; they say nothing alone, buttons have names.

import { svg } from 'lit-html';

const SHAPES = {
  print: svg`<path d="M7 8.5V4h10v4.5M7 16.5H4.5v-8h15v8H17"/><path d="M7 13.5h10V20H7z"/>`,
  copy: svg`<rect x="8.5" y="8.5" width="11" height="11.5" rx="1.5"/><path d="M15.5 8.5V4.5h-11v11h4"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  minus: svg`<path d="M5 12h14"/>`,
  shown: svg`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="3"/>`,
  hidden: svg`<rect x="4.5" y="10.5" width="15" height="9.5" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>`,
  back: svg`<path d="M14.5 5.5 8 12l6.5 6.5"/>`,
  next: svg`<path d="M9.5 5.5 16 12l-6.5 6.5"/>`,
  undo: svg`<path d="M9 6 4 11l5 5M4.5 11H15a5 5 0 0 1 0 10h-3"/>`,
  redo: svg`<path d="m15 6 5 5-5 5m4.5-5H9a5 5 0 0 0 0 10h3"/>`,
  large: svg`<path d="M3 19 9 5l6 14M5 14.5h8M17 19l3-8 3 8m-5-2.5h4" />`,
  play: svg`<path class="full" d="M7 4.5v15l13-7.5z"/>`,
  pause: svg`<path class="full" d="M6 5h4v14H6zM14 5h4v14h-4z"/>`,
  rewind: svg`<path d="M6 5v14"/><path class="full" d="M20 5v14L8.5 12z"/>`,
  replay: svg`<path d="M5 12a7 7 0 1 0 2.2-5.1M4 4v5h5"/>`,
  reset: svg`<path d="M6 6l12 12M18 6 6 18"/>`,
  dice: svg`<rect x="4" y="4" width="16" height="16" rx="3.5"/><circle class="full dot" cx="9" cy="9" r="1.5"/><circle class="full dot" cx="15" cy="15" r="1.5"/><circle class="full dot" cx="15" cy="9" r="1.5"/><circle class="full dot" cx="9" cy="15" r="1.5"/>`,
  doubt: svg`<circle cx="12" cy="12" r="8.5"/><path d="M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.5v.1"/>`,
  bands: svg`<path d="M3 17c5 0 6-9 18-11"/><path d="M3 13c5-1 7-8 18-10M3 20c6 0 8-6 18-9" stroke-dasharray="1.5 3"/>`,
  table: svg`<rect x="3.5" y="5" width="17" height="14" rx="1.5"/><path d="M3.5 10h17M3.5 14.5h17M10 10v9"/>`,
  corridor: svg`<path d="M4 18c6 0 5-12 11-12h5"/><circle class="full" cx="4.5" cy="18" r="2"/><circle class="full" cx="19.5" cy="6" r="2"/><circle class="full" cx="11" cy="11" r="2"/>`,
  reputation: svg`<path d="m12 4 2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.7-5 2.7 1.1-5.5L4 9.7 9.6 9z"/>`,
  iteam: svg`<circle cx="12" cy="12" r="3"/><path d="M12 4v3M12 17v3M4 12h3M17 12h3M6.5 6.5l2 2M15.5 15.5l2 2M6.5 17.5l2-2M15.5 8.5l2-2"/>`,
};

export const icon = (name) => svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${SHAPES[name] ?? ''}</svg>`;
