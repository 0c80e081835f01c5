// Made-up answers of the stand-in for what a workshop collects: rounds, questionnaires, stories, cities.

const rounds = new Map();
const answers = {};

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
  return undefined;
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
