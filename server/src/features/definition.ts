import {
  type EntityRecord,
  isSameEntity,
  type Placed,
  recordAt,
  recordOfItem,
} from '@attache/core';
import type { Location, Position } from 'vscode-languageserver';
import { entityPath, entityUri } from '../entity-uri.ts';
import type { Feature } from '../feature.ts';
import { ENTITY, type EntityParams } from '../protocol.ts';
import { itemsAt, placedItems, type Snapshot } from '../snapshot.ts';
import { locationIn, offsetOf, rangeOf } from '../to-lsp.ts';

/** Where it is said who or what this is: its record, or the place of this article that names it most fully. */
export type Definition =
  | { readonly kind: 'record'; readonly record: EntityRecord }
  | { readonly kind: 'place'; readonly location: Location };

export function definition(snapshot: Snapshot, position: Position): Definition | null {
  const [item] = itemsAt(snapshot, offsetOf(snapshot, position));
  if (item === undefined) return null;
  const own = placeInProject(item, snapshot);
  if (own) return { kind: 'place', location: own };
  const record = recordOfItem(item, snapshot);
  if (record) return { kind: 'record', record };
  const fullest = fullestMention(snapshot, item);
  return {
    kind: 'place',
    location: { uri: snapshot.uri, range: rangeOf(snapshot, fullest.span) },
  };
}

/** What the project itself says about somebody stands in its file, where it can be changed. */
function placeInProject({ label, value }: Placed, { project }: Snapshot): Location | undefined {
  if (project === undefined || typeof value !== 'string') return undefined;
  const { people, terms } = project.reading;
  const places = label === 'LEADER' ? people : label === 'PARTNERSHIP' ? terms : undefined;
  const span = places?.get(value);
  return span && locationIn(project, span);
}

function fullestMention(snapshot: Snapshot, item: Placed): Placed {
  return placedItems(snapshot)
    .filter((other) => isSameEntity(other, item))
    .reduce((best, other) => (other.quote.length > best.quote.length ? other : best), item);
}

const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export const definitionFeature: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  listen: ({ connection, surroundings, onArticle, onRequest, session }) => {
    connection.onDefinition(
      onArticle('definition', null, async (snapshot, { position }) => {
        const found = definition(snapshot, position);
        if (found?.kind !== 'record') return found?.location ?? null;
        const { path, text } = found.record;
        const uri = snapshot.abilities.showsEntities
          ? entityUri(path)
          : await surroundings.files.keepRecord(`${path.replace('/', '-')}.txt`, text);
        return { uri, range: TOP };
      }),
    );
    connection.onRequest(
      ENTITY,
      onRequest<EntityParams, string | null>('entity record', null, ({ uri }) => {
        const path = entityPath(uri);
        const known = { knowledge: surroundings.knowledge, words: session.words };
        return recordAt(path, known)?.text ?? null;
      }),
    );
  },
};
