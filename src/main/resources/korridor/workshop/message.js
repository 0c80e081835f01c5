// A small reader of texts in ICU's message format: {name}, {n, plural, =0 {…} one {…} other {…}},
// {x, select, a {…} other {…}} and # in plurals. Numbers are told by the language given.

const cache = new Map();

/**
 * @param {string} pattern
 * @param {{[name: string]: any}} values
 * @param {{lang: string, whole: (value: number) => string}} numbers
 */
export function format(pattern, values, numbers) {
  let parts = cache.get(pattern);
  if (!parts) {
    parts = parse(pattern);
    cache.set(pattern, parts);
  }
  return write(parts, values ?? {}, numbers, null);
}

function write(parts, values, numbers, count) {
  return parts.map((part) => {
    if (typeof part === 'string') {
      return part;
    }
    if (part.kind === 'count') {
      return count === null ? '#' : numbers.whole(count);
    }
    if (!(part.name in values)) {
      throw new Error(`no value for {${part.name}}`);
    }
    const value = values[part.name];
    if (part.kind === 'name') {
      return typeof value === 'number' ? numbers.whole(value) : String(value);
    }
    const choice = part.kind === 'select' ? part.choices[String(value)] : plural(part.choices, value, numbers.lang);
    return write(choice ?? part.choices.other, values, numbers, part.kind === 'plural' ? value : count);
  }).join('');
}

const plural = (choices, value, lang) =>
  choices[`=${value}`] ?? choices[new Intl.PluralRules(lang).select(value)];

/** A list of texts and places; exported for tests. */
export function parse(pattern) {
  const reader = { text: pattern, at: 0 };
  const parts = sequence(reader, 0, false);
  if (reader.at < pattern.length) {
    throw new Error(`a brace too many in: ${pattern}`);
  }
  return parts;
}

function sequence(reader, depth, inPlural) {
  const parts = [];
  let text = '';
  const flush = () => {
    if (text) {
      parts.push(text);
      text = '';
    }
  };
  while (reader.at < reader.text.length) {
    const c = reader.text[reader.at];
    if (c === "'") {
      text += quoted(reader, inPlural);
    } else if (c === '{') {
      flush();
      reader.at++;
      parts.push(argument(reader, depth));
    } else if (c === '}') {
      break;
    } else if (c === '#' && inPlural) {
      flush();
      parts.push({ kind: 'count' });
      reader.at++;
    } else {
      text += c;
      reader.at++;
    }
  }
  flush();
  return parts;
}

/** An apostrophe stands for itself, unless it is doubled or quotes a brace. */
function quoted(reader, inPlural) {
  const { text } = reader;
  const next = text[reader.at + 1];
  if (next === "'") {
    reader.at += 2;
    return "'";
  }
  if (next === '{' || next === '}' || (inPlural && next === '#')) {
    const end = text.indexOf("'", reader.at + 1);
    const stop = end < 0 ? text.length : end;
    const inside = text.slice(reader.at + 1, stop);
    reader.at = stop + 1;
    return inside;
  }
  reader.at++;
  return "'";
}

function argument(reader, depth) {
  const end = reader.text.slice(reader.at).search(/[,}]/);
  if (end < 0) {
    throw new Error(`a brace is not closed in: ${reader.text}`);
  }
  const name = reader.text.slice(reader.at, reader.at + end).trim();
  reader.at += end;
  if (reader.text[reader.at] === '}') {
    reader.at++;
    return { kind: 'name', name };
  }
  const match = /^,\s*(plural|select|number)\s*(,|\})/.exec(reader.text.slice(reader.at));
  if (!match) {
    throw new Error(`{${name}} has a kind that is not known in: ${reader.text}`);
  }
  reader.at += match[0].length;
  if (match[2] === '}') {
    return { kind: 'name', name };
  }
  return { kind: match[1], name, choices: choices(reader, depth, match[1] === 'plural') };
}

function choices(reader, depth, inPlural) {
  const result = {};
  for (;;) {
    const match = /^\s*(\}|([^\s{}]+)\s*\{)/.exec(reader.text.slice(reader.at));
    if (!match) {
      throw new Error(`a choice is not closed in: ${reader.text}`);
    }
    reader.at += match[0].length;
    if (match[1] === '}') {
      return result;
    }
    result[match[2]] = sequence(reader, depth + 1, inPlural);
    reader.at++;
  }
}
