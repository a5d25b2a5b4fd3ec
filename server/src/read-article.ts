import {
  type BaseView,
  baseView,
  decodeIri,
  type Findings,
  isPlaced,
  type Recognition,
  type RecognitionSettings,
  reviewer,
  type Sidecar,
  type TextVersion,
  withoutByteOrderMark,
} from '@attache/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { LARGEST_LIVE_TEXT } from './limits.ts';
import type { Rereading } from './rereading.ts';
import { type Snapshot, touches } from './snapshot.ts';
import type { Surroundings } from './surroundings.ts';

/** What one article is read with: everything that is not in the article or its sidecar. */
export type Reading = Pick<Snapshot, 'settings' | 'abilities' | 'words' | 'lessons' | 'project'> &
  Pick<Surroundings, 'recognize' | 'openReader' | 'knowledge' | 'baseTexts'>;

/** Texts in which decisions were made, as far as this session saw them: they make finding places again easier. */
export type BaseTexts = ReadonlyMap<TextVersion, string>;

/** What is found in a text. Nothing is looked for where the text is so long that typing would stall. */
export function recognizeDocument(
  document: TextDocument,
  reading: Reading,
  rereading?: Rereading,
): Findings {
  const text = withoutByteOrderMark(document.getText());
  const { language } = reading.settings;
  if (text.length > LARGEST_LIVE_TEXT)
    return findingsOf({ language: language ?? 'en', documentDate: undefined, mentions: [] });
  const { lessons, project } = reading;
  const settings: RecognitionSettings = {
    ...(language !== undefined && { language }),
    ...(project && { tables: project.tables }),
    ...(lessons && { lessons }),
  };
  const article = { name: baseName(document.uri), text };
  return (
    rereading?.findings(article, settings, reading.openReader) ??
    findingsOf(reading.recognize(article, settings))
  );
}

function findingsOf(recognition: Recognition): Findings {
  const { mentions } = recognition;
  return {
    ...recognition,
    mentionsIn: (span) => mentions.filter((one) => touches(one.span, span)),
  };
}

/** What was found joined with what was decided: all that features need. */
export function readArticle(
  document: TextDocument,
  recognition: Findings,
  sidecar: Sidecar,
  { settings, abilities, words, knowledge, lessons, project }: Reading,
  baseTexts: BaseTexts = new Map(),
  base: BaseView = baseViewOf(document),
): Snapshot {
  const text = withoutByteOrderMark(document.getText());
  const article = { name: baseName(document.uri), text };
  const join = onceAsked(() => reviewer(article, sidecar, { baseTexts, base }));
  const items = onceAsked(() => join()(recognition.mentions));
  return {
    uri: document.uri,
    document,
    article,
    recognition,
    base,
    get items() {
      return items();
    },
    itemsIn: (span) =>
      join()(recognition.mentionsIn(span))
        .filter(isPlaced)
        .filter((item) => touches(item.span, span)),
    problems: sidecar.problems,
    tooLarge: text.length > LARGEST_LIVE_TEXT,
    knowledge,
    words,
    settings,
    lessons,
    project,
    abilities,
  };
}

/** Worked out when it is first asked for, and kept. */
function onceAsked<T extends object>(workOut: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= workOut();
    return known;
  };
}

/** What sidecars count in. Its index of words is worked out once, so whoever keeps the text keeps this beside it. */
export function baseViewOf(document: TextDocument): BaseView {
  return baseView(withoutByteOrderMark(document.getText()));
}

/** The last part of an address: it can carry a date. */
export function baseName(uri: string): string {
  return decodeIri(uri.slice(uri.lastIndexOf('/') + 1));
}
