// All requests to the server of this page. The token came with the address and goes back as a header.

/** An answer that is not what was asked for, with the server's own words. */
export class Problem extends Error {
  constructor(status, body) {
    super(body?.detail || body?.title || `HTTP ${status}`);
    this.status = status;
    this.body = body ?? {};
  }
}

/** @typedef {ReturnType<typeof createApi>} Api */

/**
 * Changes are refused in the language of the page; what is only fetched keeps its address in every language.
 * @param {{token: string | null, session: string, lang?: () => string, fetch?: typeof fetch}} options
 */
export function createApi({ token, session, lang = () => '', fetch: fetching = (...a) => fetch(...a) }) {
  const headers = { 'X-Korridor-Token': token ?? '', 'X-Korridor-Session': session };

  const told = (path) => (lang() && !path.includes('?') ? `${path}?lang=${lang()}` : path);

  /**
   * @param {string} method
   * @param {string} path
   * @param {{body?: any, signal?: AbortSignal}} options
   */
  async function ask(method, path, { body, signal } = {}) {
    const answer = await fetching(path, {
      method,
      signal,
      headers: body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) {
      throw new Problem(answer.status, await answer.json().catch(() => null));
    }
    return answer;
  }

  return {
    /** JSON of an address. */
    get: async (path, options) => (await ask('GET', path, options)).json(),
    /** JSON for what was sent. */
    post: async (path, body, options) => (await ask('POST', told(path), { ...options, body })).json(),
    /** Text for what was sent, such as YAML. */
    postText: async (path, body, options) => (await ask('POST', told(path), { ...options, body })).text(),
    /** Bytes of an address. */
    bytes: async (path, options) => (await ask('GET', path, options)).arrayBuffer(),
    texts: (lang) => ask('GET', `/api/texts/${encodeURIComponent(lang)}`).then((r) => r.json()),
    scene: (city, lang) => ask('GET', `/api/cities/${encodeURIComponent(city)}?lang=${lang}`).then((r) => r.json()),
    /** Events of the server until the signal ends it: `listener(name, data)`. */
    async events(listener, signal) {
      const answer = await ask('GET', '/api/events', { signal });
      await readEvents(answer.body, listener);
    },
  };
}

/** Reads server-sent events from a body. */
export async function readEvents(body, listener) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) {
      return;
    }
    rest += decoder.decode(value, { stream: true }).replaceAll('\r', '');
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const lines = block.split('\n');
      const field = (name) => lines.filter((l) => l.startsWith(`${name}:`)).map((l) => l.slice(name.length + 1).trimStart());
      const data = field('data').join('\n');
      if (data) {
        listener(field('event')[0] ?? 'message', JSON.parse(data));
      }
    }
  }
}

/** A random name for this tab, kept by it alone; and the token, from the address or from before. */
export function identity(hashToken, storage) {
  const keep = (name, make) => {
    const value = make() ?? storage.getItem(name);
    if (value) {
      storage.setItem(name, value);
    }
    return value;
  };
  const token = keep('korridor.token', () => hashToken);
  const session = storage.getItem('korridor.session') ?? keep('korridor.session', () => crypto.randomUUID());
  return { token, session };
}
