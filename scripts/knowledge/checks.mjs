export const LANGUAGES = ['en', 'id', 'vi'];

/** Groups of two or more records that share a key, as `[key, records]`. */
export function repeated(records, keyOf) {
  const groups = new Map();
  for (const record of records) {
    const key = keyOf(record);
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups].filter(([, same]) => same.length > 1);
}

/** What is wrong with a list as a list: keys missing, twice, or out of order. */
export function listProblems(file, records, keyOf) {
  const keys = records.map(keyOf);
  const out = keys.findIndex((key, index) => index > 0 && keys[index - 1] > key);
  return [
    ...keys.flatMap((key, index) =>
      isText(key)
        ? []
        : [
            {
              file,
              id: `#${index + 1}`,
              message: 'no id, so nothing can point to it; give it one',
            },
          ],
    ),
    ...repeated(keys, (key) => key).map(([key]) => ({
      file,
      id: key,
      message: 'stands twice, so one of the two is never found; join them',
    })),
    ...(out < 0
      ? []
      : [
          {
            file,
            id: keys[out],
            message: `comes after ${keys[out - 1]}, the list is sorted; move it`,
          },
        ]),
  ];
}

/** What is wrong with names by language: a language without one, an empty one, one twice. */
export function namesProblems(names, required = LANGUAGES) {
  return [
    ...required
      .filter((language) => !names?.[language]?.length)
      .map((language) => `no ${language} name, texts in that language use one; add it`),
    ...LANGUAGES.flatMap((language) => textsProblems(names?.[language] ?? [])),
  ];
}

/** What is wrong with a list of texts. */
export function textsProblems(texts) {
  return [
    ...texts
      .filter((text) => !isText(text))
      .map(
        (text) =>
          `${JSON.stringify(text)} is not clean text, it would never match; trim it and write it in NFC`,
      ),
    ...repeated(texts, (text) => text).map(([text]) => `"${text}" is said twice; once is enough`),
  ];
}

/** Text as it stands in articles: not empty, nothing around it, composed letters. */
export function isText(text) {
  return (
    typeof text === 'string' &&
    text !== '' &&
    text.trim() === text &&
    text.normalize('NFC') === text
  );
}
