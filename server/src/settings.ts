import type { LanguageId } from '@attache/core';
import { field, stringField } from './json.ts';

/** What a person can set, as the server needs it. The names are those of the manifest, without `attache.`. */
export interface Settings {
  /** The language of the articles; detected by paragraph where `undefined`. */
  readonly language: LanguageId | undefined;
  /** The language of hovers, titles and messages: `auto` follows the editor. */
  readonly uiLanguage: string;
  /** Who decides. Empty: the name of the account. */
  readonly annotator: string;
  readonly inlayHints: boolean;
  /** Suggestions follow what the project has learned. */
  readonly learning: boolean;
  readonly codeLens: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: undefined,
  uiLanguage: 'auto',
  annotator: '',
  inlayHints: false,
  learning: true,
  codeLens: true,
};

/** Reads the section `attache`; what is missing or wrong keeps its default. */
export function readSettings(section: unknown): Settings {
  return {
    language: readLanguage(stringField(section, 'language')),
    uiLanguage: stringField(section, 'uiLanguage') ?? DEFAULT_SETTINGS.uiLanguage,
    annotator:
      stringField(section, 'annotator')?.trim().normalize('NFC') ?? DEFAULT_SETTINGS.annotator,
    inlayHints: field(field(section, 'inlayHints'), 'enabled') === true,
    learning: field(field(section, 'learning'), 'enabled') !== false,
    codeLens: field(field(section, 'codeLens'), 'enabled') !== false,
  };
}

function readLanguage(value: string | undefined): LanguageId | undefined {
  return value === 'en' || value === 'id' || value === 'vi' ? value : undefined;
}
