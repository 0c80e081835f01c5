// The views of the page, in the order of the navigation: name → panel(root, page), which gives what
// ends it. Their names in words are `workshop.view.NAME`.

import { tour } from './tour.js';
import { predict } from './predict.js';
import { sandbox } from './sandbox.js';
import { story } from './story.js';
import { own } from './own-city.js';
import { questions } from './questions.js';
import { takeaway } from './takeaway.js';

/** @type {{[name: string]: (root: HTMLElement, page: import('./dom.js').Page) => (() => void) | void}} */
export const VIEWS = {
  tour,
  predict,
  sandbox,
  story,
  own,
  questions,
  takeaway,
};
