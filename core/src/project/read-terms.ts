import type { Node } from 'jsonc-parser';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { LanguageId } from '../lexicon/language.ts';
import { type Fields, type Reader, replace, spanOf } from './fields.ts';
import { nearest } from './problem.ts';
import { MOST, PROJECT_KEYS, PROJECT_LANGUAGES, type ProjectTerm, TIERS } from './project.ts';
import { type FoundId, readId } from './read-id.ts';

/** The terms by their ids. One that does not ship needs a label in some language. */
export function readTerms(
  node: Node | undefined,
  reader: Reader,
  knowledge: Knowledge,
): ReadonlyMap<string, FoundId<ProjectTerm>> {
  const found = new Map<string, FoundId<ProjectTerm>>();
  const broader: { readonly node: Node; readonly id: string }[] = [];
  for (const element of reader.list(node, MOST.terms, 'terms')) {
    const fields = reader.fields(element, PROJECT_KEYS.term);
    const labels = readLabelsOf(fields.get('labels'), reader);
    const id = readId(fields, Object.values(labels)[0]?.[0], found, reader);
    const term = termOf(id ?? '', labels, fields, reader);
    if (id === undefined) continue;
    const above = fields.get('broader');
    if (above && term.broader !== undefined) broader.push({ node: above, id: term.broader });
    const isNamed = Object.values(labels).some((names) => names.length > 0);
    if (isNamed || knowledge.conceptById(id))
      found.set(id, { record: term, span: spanOf(element) });
    else reader.fault('unnamed', element, ['labels', id]);
  }
  for (const { node: above, id } of broader) {
    if (found.has(id) || knowledge.conceptById(id)) continue;
    const known = [...found.keys(), ...knowledge.concepts.map((concept) => concept.id)];
    const meant = nearest(id, known);
    reader.fault(
      'unknown-broader',
      above,
      [id],
      meant === undefined ? [] : [replace(above, meant)],
    );
  }
  return found;
}

function termOf(
  id: string,
  labels: ProjectTerm['labels'],
  { get }: Fields,
  reader: Reader,
): ProjectTerm {
  const tier = reader.choice(get('tier'), TIERS);
  const broader = reader.text(get('broader'));
  const definition = reader.text(get('definition'));
  const source = reader.text(get('source'));
  return {
    id,
    labels,
    ...(tier !== undefined && { tier }),
    ...(broader !== undefined && broader !== id && { broader }),
    ...(definition !== undefined && { definition }),
    ...(source !== undefined && { source }),
  };
}

/** For each language a label, or the preferred one and its variants. */
function readLabelsOf(node: Node | undefined, reader: Reader): ProjectTerm['labels'] {
  const labels: Partial<Record<LanguageId, readonly string[]>> = {};
  if (node === undefined) return labels;
  const fields = reader.fields(node, PROJECT_KEYS.words);
  for (const language of PROJECT_LANGUAGES) {
    const value = fields.get(language);
    const nodes = value?.type === 'string' ? [value] : reader.list(value, MOST.parts, language);
    const names = nodes.flatMap((one) => {
      const text = reader.text(one);
      if (text === undefined || [...text].length >= SHORTEST_TERM) return text ?? [];
      reader.fault('too-short', one, [text]);
      return [];
    });
    if (names.length > 0) labels[language] = names;
  }
  return labels;
}

/** A word of one letter or two is part of too many others. */
const SHORTEST_TERM = 3;
