// How phones take part, when the host opened the second application: square, address, code. Without
// it there is nothing to see: hands and paper are a full way.

import { html, nothing } from './dom.js';

/**
 * Asks once whether there is a way in for phones; the answer is kept in the state.
 * @param {import('./dom.js').Page} page
 */
export async function findPhones({ api, store }) {
  if (store.get().phones === undefined) {
    store.change({ phones: null });
    const phones = await api.get('/api/join').catch(() => null);
    if (phones) {
      store.change({ phones });
    }
  }
}

/** @param {import('./dom.js').Page} page */
export function phonesPanel({ say }, state, note = '') {
  const { phones } = state;
  if (!phones) {
    return nothing;
  }
  return html`<aside class="panel phones"><h2>${say('workshop.phones.heading')}</h2>
    ${phones.square ? html`<img class="square" src=${`data:image/svg+xml,${encodeURIComponent(phones.square)}`} alt=${say('workshop.phones.square')}>` : nothing}
    <p class="address">${phones.address}</p><p>${say('workshop.phones.code')} <b class="code">${phones.code}</b></p>
    ${note ? html`<p class="note">${note}</p>` : nothing}</aside>`;
}
