/** ISO 639-1. */
export type LanguageId = 'en' | 'id' | 'vi';
