/** A member of a JSON object, or an element of an array (without a key), as it was written. */
export interface Member {
  readonly key: string | undefined;
  readonly raw: string;
  /** Where `raw` begins. */
  readonly offset: number;
}

/**
 * The members of an object or the elements of an array, in order, doubles included. `json` is valid JSON.
 *
 * `JSON.parse` would round large numbers, drop doubled keys and forget the layout; what is kept for others
 * must come out as it went in.
 */
export function membersOf(json: string): Member[] {
  const members: Member[] = [];
  const isObject = json.trimStart().startsWith('{');
  let at = behindSpace(json, json.search(/[[{]/u) + 1);
  while (at < json.length && json[at] !== ']' && json[at] !== '}') {
    const keyEnd = isObject ? endOfValue(json, at) : at;
    const key = isObject ? String(parseJson(json.slice(at, keyEnd))) : undefined;
    const offset = isObject ? behindSpace(json, json.indexOf(':', keyEnd) + 1) : at;
    const end = endOfValue(json, offset);
    members.push({ key, raw: json.slice(offset, end), offset });
    at = behindSpace(json, end);
    if (json[at] === ',') at = behindSpace(json, at + 1);
  }
  return members;
}

/** The same JSON on one line: white space between its parts is taken out where a line ends. */
export function onOneLine(json: string): string {
  if (!/[\r\n]/u.test(json)) return json;
  return json.replace(/"(?:[^"\\]|\\.)*"|\s+/gu, (part) => (part.startsWith('"') ? part : ''));
}

/** The parsed value, or `undefined` where the text is not JSON. JSON itself has no `undefined`. */
export function parseJson(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return value;
  } catch {
    // It throws for nothing but text that is not JSON.
    return undefined;
  }
}

function behindSpace(json: string, at: number): number {
  let next = at;
  while (json[next] === ' ' || json[next] === '\n' || json[next] === '\r' || json[next] === '\t') {
    next += 1;
  }
  return next;
}

function endOfValue(json: string, start: number): number {
  const first = json[start];
  if (first === '"') return endOfString(json, start);
  if (first === '{' || first === '[') return endOfBrackets(json, start);
  let at = start;
  while (at < json.length && !',]} \n\r\t:'.includes(json.charAt(at))) at += 1;
  return at;
}

function endOfBrackets(json: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const character = json[at];
    if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    at = character === '"' ? endOfString(json, at) : at + 1;
  } while (depth > 0 && at < json.length);
  return at;
}

function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}
