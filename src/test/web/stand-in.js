// A stand-in for the server, for looking at the page without the simulation: the bodies have the
// right form, their numbers are made up and mean nothing.
//   node src/test/web/stand-in.js --webjars DIR [--port 7070] [--staff 600]
// DIR holds uplot/ and lit-html/ as packages unpack them.

import { createServer } from 'node:http';
import { createHash } from 'node:crypto';
import { readFileSync, existsSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { body } from './made-up-future.js';
import { scene } from './made-up-city.js';
import { answered } from './made-up-answers.js';

const here = dirname(fileURLToPath(import.meta.url));
const resources = join(here, '../../main/resources/korridor');
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const port = Number(option('port', 7070));
const webjars = option('webjars', 'node_modules');
const slow = Number(option('slow', 0));
const TYPES = {
  '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8', '.svg': 'image/svg+xml', '.json': 'application/json',
};

const cities = { start: scene(Number(option('staff', 600))) };
const specs = new Map();

const MAP = JSON.stringify({ imports: {
  'lit-html': '/webjars/lit-html/3.3.2/lit-html.js', 'lit-html/': '/webjars/lit-html/3.3.2/', uplot: '/webjars/uplot/1.6.30/dist/uPlot.esm.js',
} });

/** The policy of the real server: what breaks there has to break here. */
const POLICY = `default-src 'none'; script-src 'self' 'sha256-${createHash('sha256').update(MAP).digest('base64')}'; style-src 'self'; `
  + "img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function texts(lang) {
  const lines = readFileSync(join(resources, `language/${lang}.properties`), 'utf8').split('\n');
  const wanted = /^(workshop|measure|arm|solution|group|unit|scale|parameter|reason)\./;
  return Object.fromEntries(lines.filter((line) => wanted.test(line)).map((line) => {
    const at = line.indexOf('=');
    return [line.slice(0, at).trim(), line.slice(at + 1).trim().replaceAll('\\u00a0', '\u00a0')];
  }));
}

function labelled(city, lang) {
  const words = texts(lang);
  return {
    ...city,
    measures: city.measures.map((m) => ({ ...m, label: words[`measure.${m.key}.label`] ?? m.key })),
    interventions: city.interventions.map((i) => ({ ...i, label: words[`solution.${i.key}`] ?? i.key })),
    assumptions: city.assumptions.map((a) => ({ ...a, label: words[`parameter.${a.name}`] ?? a.name })),
  };
}

function file(response, path) {
  if (!existsSync(path)) {
    return problem(response, 404);
  }
  let content = readFileSync(path);
  const headers = { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream', 'Cache-Control': 'no-store' };
  if (extname(path) === '.html') {
    headers['Content-Security-Policy'] = POLICY;
    content = content.toString().replace('<!-- import map -->', `<script type="importmap">${MAP}</script>`);
  }
  response.writeHead(200, headers).end(content);
}

const json = (response, value, status = 200) =>
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
const problem = (response, status) => json(response, { title: `made-up problem ${status}`, status }, status);

async function received(request) {
  let text = '';
  for await (const part of request) {
    text += part;
  }
  return text ? JSON.parse(text) : null;
}

async function answer(request, response) {
  const url = new URL(request.url, 'http://localhost');
  const path = normalize(decodeURIComponent(url.pathname));
  const lang = url.searchParams.get('lang') ?? 'en';
  if (path === '/') {
    return file(response, join(resources, 'workshop/index.html'));
  }
  if (path.startsWith('/web/')) {
    return file(response, join(resources, 'workshop', path.slice(5)));
  }
  if (path.startsWith('/webjars/')) {
    const [, , name, , ...rest] = path.split('/');
    return file(response, join(webjars, name, ...rest));
  }
  if (path.startsWith('/api/texts/')) {
    return json(response, texts(path.slice(11)));
  }
  if (path.startsWith('/api/cities/')) {
    return json(response, labelled(cities.start, lang));
  }
  if (path === '/api/futures' && request.method === 'POST') {
    const { specs: wanted } = await received(request);
    return json(response, { futures: wanted.map((spec) => {
      const key = createHash('sha256').update(JSON.stringify(spec)).digest('hex').slice(0, 32);
      specs.set(key, spec);
      return { key, address: `/api/futures/${key}` };
    }) });
  }
  if (path.startsWith('/api/futures/')) {
    const key = path.slice(13);
    if (!specs.has(key)) {
      return problem(response, 404);
    }
    await new Promise((done) => setTimeout(done, slow));
    response.writeHead(200, { 'Content-Type': 'application/octet-stream' });
    return response.end(Buffer.from(body(cities.start, key, specs.get(key))));
  }
  if (path === '/api/events') {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    const beat = setInterval(() => response.write('event: heartbeat\ndata: {}\n\n'), 15000);
    request.on('close', () => clearInterval(beat));
    return response.write('event: heartbeat\ndata: {}\n\n');
  }
  const made = answered(request.method, path, request.method === 'POST' ? await received(request) : null, url.searchParams.get('lang'));
  return made ? json(response, ...made) : problem(response, 404);
}

createServer((request, response) => answer(request, response).catch((error) => {
  console.error(error);
  problem(response, 500);
})).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/#token=made-up`));
