// Made-up answers of the stand-in for what a workshop collects: rounds, questionnaires, stories, cities.

const rounds = new Map();
const answers = {};
let open = null;

const told = (round) => ({ ...round, counts: round.revealed ? round.counts : null });

/**
 * @param {string} method
 * @param {string} path
 * @param {any} body
 * @returns {[any, number?] | undefined} what is answered with its status; undefined if it is not one of these
 */
export function answered(method, path, body) {
  const round = /^\/api\/rounds(?:\/(\w+)(?:\/(votes|reveal))?)?$/.exec(path);
  if (round) {
    return method === 'POST' && !round[1] ? begun(body) : rounds.has(round[1]) ? changed(rounds.get(round[1]), round[2], body) : [{ title: 'round' }, 404];
  }
  if (path === '/api/answers') {
    return method === 'POST' ? collected(body) : [{ fewest: 5, open, groups: Object.entries(answers).map(([group, list]) => ({ group, n: list.length, of: list.length - (list.length % 5), counts: countsOf(list.slice(0, list.length - (list.length % 5))) })) }];
  }
  if (path === '/api/answers/open' || path === '/api/answers/clear') {
    open = body.group ?? null;
    if (path.endsWith('clear')) {
      Object.keys(answers).forEach((group) => delete answers[group]);
    }
    return [{}];
  }
  if (path === '/api/join') {
    return process.argv.includes('--phones') ? [{ address: 'http://192.0.2.7:7174/', code: '4711', joined: 3, square: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h1v1h-1zM2 0h2v1h-2zM1 2h2v2h-2z"/></svg>' }] : [null];
  }
  if (path === '/api/cities' && method === 'POST') {
    return city(body);
  }
  if (path === '/api/commands') {
    return [{ command: './korridor run made-up --out results/made-up', file: '' }];
  }
  if (path === '/api/scenario') {
    return ['name: made-up'];
  }
  const story = /^\/api\/stories\/(\w+)(?:\/issues\/(\w+))?$/.exec(path);
  if (story) {
    return story[2] ? life(story[1], Number(story[2])) : [log()];
  }
  return undefined;
}

const KINDS = ['issue-opened', 'refused', 'done', 'corridor', 'left'];
const WORDS = ['An issue opens: Wärmeplanung %, three departments are needed', 'Somebody of the Tiefbauamt says no to Wärmeplanung %: too much to do', 'Wärmeplanung % is done', 'A corridor begins: Klima und Mobilität – 34 people, a quarter of their ties moved', 'Somebody leaves the Jugendamt'];

function log() {
  const events = Array.from({ length: 260 }, (_, i) => {
    const k = (i * 7) % 5;
    return { week: Math.floor(i * 1.2), kind: KINDS[k], text: `${WORDS[k].replace('%', String(i))} (made up)`, ...(k < 3 ? { issue: i } : {}) };
  });
  return { events, kinds: KINDS.map((kind) => ({ kind, label: `${kind} (made up)` })) };
}

function life(key, id) {
  if (id % 9 === 0) {
    return [{ title: 'issue', status: 404, name: 'issue' }, 404];
  }
  const late = parseInt(key.slice(0, 2), 16) % 40;
  return [{ title: `Wärmeplanung ${id} (made up)`, events: [
    { week: id, kind: 'issue-opened', text: 'The Stadtplanungsamt leads; the Tiefbauamt and the Umweltamt are needed.' },
    { week: id + 2, kind: 'refused', text: 'Somebody of the Tiefbauamt says no: too much to do.' },
    { week: id + 5 + late, kind: 'joined', text: 'Through an acquaintance somebody else of the Tiefbauamt joins.' },
  ], ended: { week: id + 30 + late, kind: 'done', text: `Week ${id + 30 + late}: done, in time.` } }];
}

function collected({ group, answers: five }) {
  answers[group] = [...(answers[group] ?? []), five];
  return [{ group, n: answers[group].length }];
}

function countsOf(list) {
  const counts = [0, 1, 2, 3, 4].map((q) => [1, 2, 3, 4, 5].map((step) => list.filter((five) => five[q] === step).length));
  return list.length < 5 ? null : counts.map((row) => (row.some((n) => n === list.length) ? null : row));
}

/** A staff of nobody is a made-up problem; anything else opens the one city there is. */
function city(body) {
  const problems = (body.divisions ?? []).flatMap((division, d) => division.departments.flatMap((one, o) => (Number(one.staff) > 0 ? [] : [{
    path: `divisions[${d}].departments[${o}].staff`, place: `divisions[${d + 1}].departments[${o + 1}].staff`, text: 'made up: a number is needed', maybe: String(one.staff).replace(/\D/g, '') || undefined,
  }])));
  if (body.text !== undefined && !body.text.includes(';')) {
    problems.push({ line: 2, place: 'line 2', text: 'made up: a table needs columns' });
  }
  return problems.length > 0 ? [{ title: 'made-up problems', status: 422, problems }, 422] : [{ hash: 'made-up', city: body.name ?? 'made up', staff: 1 }, 201];
}

function begun({ question, options }) {
  const round = { id: `r${rounds.size + 1}`, question, options, answers: 0, revealed: false, counts: Object.fromEntries(options.map((one) => [one, 0])) };
  rounds.set(round.id, round);
  return [told(round), 201];
}

function changed(round, what, body) {
  if (what === 'votes') {
    if (round.revealed) {
      return [{ title: 'revealed' }, 409];
    }
    Object.entries(body.counts).forEach(([option, n]) => {
      round.counts[option] += n;
      round.answers += n;
    });
  }
  if (what === 'reveal') {
    round.revealed = true;
  }
  return [told(round)];
}
