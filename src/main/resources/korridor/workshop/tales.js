// What the server tells of futures in words: fetched once, kept while the view is open.

/**
 * @param {import('./dom.js').Page} page
 * @param {() => void} changed called when something has come
 */
export function createTales({ api, say }, changed) {
  const known = new Map();

  /** Asks once; a future that the server has forgotten is asked for again, and then its tale. */
  function ask(address, asked) {
    if (!known.has(address)) {
      known.set(address, undefined);
      fetchIt(address, asked).then((told) => {
        known.set(address, told);
        changed();
      });
    }
    return known.get(address);
  }

  async function fetchIt(address, asked, again = true) {
    try {
      return await api.get(address);
    } catch (error) {
      if (error.status === 404 && error.body?.name === 'future' && again) {
        await api.post('/api/futures', { specs: [asked] }).catch(() => null);
        return fetchIt(address, asked, false);
      }
      return error.status === 404 ? { missing: true, failed: error.message } : { failed: error.status ? error.message : say('workshop.lost') };
    }
  }

  return {
    log: (key, asked) => ask(`/api/stories/${key}?lang=${say.lang}`, asked),
    issue: (key, id, asked) => ask(`/api/stories/${key}/issues/${encodeURIComponent(id)}?lang=${say.lang}`, asked),
  };
}
