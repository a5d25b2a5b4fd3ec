import {
  type BaseView,
  baseView,
  decodeIri,
  type Recognition,
  type RecognitionSettings,
  review,
  type Sidecar,
  type TextVersion,
  withoutByteOrderMark,
} from '@attache/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { LARGEST_LIVE_TEXT } from './limits.ts';
import type { Rereading } from './rereading.ts';
import type { Snapshot } from './snapshot.ts';
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
): Recognition {
  const text = withoutByteOrderMark(document.getText());
  const { language } = reading.settings;
  if (text.length > LARGEST_LIVE_TEXT)
    return { language: language ?? 'en', documentDate: undefined, mentions: [] };
  const { lessons, project } = reading;
  const settings: RecognitionSettings = {
    ...(language !== undefined && { language }),
    ...(project && { tables: project.tables }),
    ...(lessons && { lessons }),
  };
  const article = { name: baseName(document.uri), text };
  return (
    rereading?.recognition(article, settings, reading.openReader) ??
    reading.recognize(article, settings)
  );
}

/** What was found joined with what was decided: all that features need. */
export function readArticle(
  document: TextDocument,
  recognition: Recognition,
  sidecar: Sidecar,
  { settings, abilities, words, knowledge, lessons, project }: Reading,
  baseTexts: BaseTexts = new Map(),
  base: BaseView = baseViewOf(document),
): Snapshot {
  const text = withoutByteOrderMark(document.getText());
  const article = { name: baseName(document.uri), text };
  return {
    uri: document.uri,
    document,
    article,
    recognition,
    base,
    items: review(article, recognition.mentions, sidecar, { baseTexts, base }),
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

/** What sidecars count in. Its index of words is worked out once, so whoever keeps the text keeps this beside it. */
export function baseViewOf(document: TextDocument): BaseView {
  return baseView(withoutByteOrderMark(document.getText()));
}

/** The last part of an address: it can carry a date. */
function baseName(uri: string): string {
  return decodeIri(uri.slice(uri.lastIndexOf('/') + 1));
}
