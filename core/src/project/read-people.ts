import type { Node } from 'jsonc-parser';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Person, PersonName, Post } from '../knowledge/person.ts';
import type { LanguageId } from '../lexicon/language.ts';
import { isDate, isInOrder } from './dates.ts';
import { type Fields, type Reader, replace, spanOf } from './fields.ts';
import { MOST, PROJECT_KEYS, PROJECT_LANGUAGES, type ProjectPerson } from './project.ts';
import { type FoundId, readId } from './read-id.ts';

/** The people by their ids. One who does not ship needs a name. */
export function readPeople(
  node: Node | undefined,
  reader: Reader,
  knowledge: Knowledge,
): ReadonlyMap<string, FoundId<ProjectPerson>> {
  const found = new Map<string, FoundId<ProjectPerson>>();
  for (const element of reader.list(node, MOST.people, 'people')) {
    const fields = reader.fields(element, PROJECT_KEYS.person);
    const names = reader.list(fields.get('names'), MOST.parts, 'names').flatMap(readName(reader));
    const id = readId(fields, names[0]?.text, found, reader);
    const person = personOf(id ?? '', fields, names, reader, knowledge);
    if (id === undefined) continue;
    const isNamed = names.length > 0 || person.short.length > 0;
    if (isNamed || knowledge.personById(id))
      found.set(id, { record: person, span: spanOf(element) });
    else reader.fault('unnamed', element, ['names', id]);
  }
  return found;
}

function personOf(
  id: string,
  fields: Fields,
  names: readonly PersonName[],
  reader: Reader,
  knowledge: Knowledge,
): ProjectPerson {
  const short = reader.list(fields.get('short'), MOST.parts, 'short').flatMap((node) => {
    const text = reader.text(node);
    if (text === undefined) return [];
    if ([...text].length >= SHORTEST_NAME) return [text];
    reader.fault('too-short', node, [text]);
    return [];
  });
  const source = reader.text(fields.get('source'));
  const wikidata = wikidataOf(fields.get('wikidata'), reader);
  const posts = reader
    .list(fields.get('posts'), MOST.parts, 'posts')
    .flatMap(readPost(reader, knowledge, source ?? ''));
  return {
    id,
    names,
    short,
    posts,
    ...(wikidata !== undefined && { wikidata }),
    ...(source !== undefined && { source }),
  };
}

/** One letter or two stand in too many words of too many texts. */
const SHORTEST_NAME = 3;

/** A text, or a text with its language. */
function readName(reader: Reader): (node: Node) => PersonName[] {
  return (node) => {
    if (node.type === 'string') {
      const text = reader.text(node);
      return text === undefined ? [] : [{ text }];
    }
    const fields = reader.fields(node, PROJECT_KEYS.name);
    const text = reader.text(fields.get('text'));
    const language = reader.choice(fields.get('language'), PROJECT_LANGUAGES);
    if (node.type === 'object' && fields.get('text') === undefined)
      reader.fault('missing', node, ['text']);
    return text === undefined ? [] : [{ text, ...(language !== undefined && { language }) }];
  };
}

function readPost(
  reader: Reader,
  knowledge: Knowledge,
  personSource: string,
): (node: Node) => Post[] {
  return (node) => {
    const fields = reader.fields(node, PROJECT_KEYS.post);
    const office = readOffice(fields.get('office'), reader);
    const area = readArea(fields, reader, knowledge);
    const dates = readDates(fields, reader);
    const source = reader.text(fields.get('source')) ?? personSource;
    if (node.type !== 'object') return [];
    if (fields.get('office') === undefined) reader.fault('missing', node, ['office']);
    if (fields.get('area') === undefined) reader.fault('missing', node, ['area']);
    if (office === undefined || area === undefined || dates === undefined) return [];
    return [{ office, area, ...dates, source }];
  };
}

/** A text, or a text for each language; then what there is first stands for what is missing in English. */
function readOffice(
  node: Node | undefined,
  reader: Reader,
): Person['posts'][0]['office'] | undefined {
  if (node === undefined) return undefined;
  if (node.type === 'string') {
    const en = reader.text(node);
    return en === undefined ? undefined : { en };
  }
  const fields = reader.fields(node, PROJECT_KEYS.words);
  const words: Partial<Record<LanguageId, string>> = {};
  for (const language of PROJECT_LANGUAGES) {
    const text = reader.text(fields.get(language));
    if (text !== undefined) words[language] = text;
  }
  const en = words.en ?? words.id ?? words.vi;
  return en === undefined ? undefined : { ...words, en };
}

function readArea({ get }: Fields, reader: Reader, knowledge: Knowledge): string | undefined {
  const node = get('area');
  const area = reader.text(node);
  if (node === undefined || area === undefined) return area;
  const isKnown = (code: string) =>
    knowledge.countryByCode(code) !== undefined || knowledge.organisationByCode(code) !== undefined;
  if (isKnown(area)) return area;
  const named = knowledge.countries.find(({ names }) =>
    Object.values(names)
      .flat()
      .some((name) => name.toLowerCase() === area.toLowerCase()),
  );
  const better = isKnown(area.toUpperCase()) ? area.toUpperCase() : named?.code;
  reader.fault('unknown-area', node, [area], better === undefined ? [] : [replace(node, better)]);
  return area;
}

/** `undefined` where one is wrong: a post at the wrong time would be told as a fact. */
function readDates(
  { get }: Fields,
  reader: Reader,
): Pick<Post, 'from' | 'to' | 'asOf'> | undefined {
  const [from, to, asOf] = (['from', 'to', 'asOf'] as const).map((key) => {
    const node = get(key);
    const text = reader.text(node);
    const isGood = text !== undefined && isDate(text);
    if (node !== undefined && text !== undefined && !isGood) reader.fault('date', node, [text]);
    return { node, text: isGood ? text : undefined };
  });
  const all = [from, to, asOf];
  if (all.some((one) => one?.node !== undefined && one.text === undefined)) return undefined;
  const end = to?.text === undefined ? asOf : to;
  if (from?.node && end?.node && from.text !== undefined && end.text !== undefined) {
    if (!isInOrder(from.text, end.text)) {
      reader.fault(
        'dates-order',
        from.node,
        [from.text, end.text],
        [
          {
            kind: 'exchange',
            by: `${end.text} – ${from.text}`,
            edits: [
              { ...spanOf(from.node), text: JSON.stringify(end.text) },
              { ...spanOf(end.node), text: JSON.stringify(from.text) },
            ],
          },
        ],
      );
      return undefined;
    }
  }
  return {
    ...(from?.text !== undefined && { from: from.text }),
    ...(to?.text !== undefined && { to: to.text }),
    ...(asOf?.text !== undefined && { asOf: asOf.text }),
  };
}

function wikidataOf(node: Node | undefined, { text, fault }: Reader): string | undefined {
  const value = text(node);
  if (node === undefined || value === undefined || /^Q[1-9]\d{0,11}$/u.test(value)) return value;
  const [found] = /Q[1-9]\d{0,11}/iu.exec(value) ?? [];
  fault('wikidata', node, [value], found ? [replace(node, found.toUpperCase())] : []);
  return undefined;
}
