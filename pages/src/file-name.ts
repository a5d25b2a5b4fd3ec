/**
 * `2025-12-01-to-lam-in-jakarta.txt`: lower case letters a to z, digits and hyphens alone, so that no title leads to
 * another folder or is a name that some system keeps for itself.
 */
export function fileNameOf(title: string, date: string | undefined): string {
  const words = title
    .slice(0, 500)
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/['’ʼ`]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .split('-')
    .filter((word) => word !== '');
  const name = [...(date === undefined ? [] : [date]), ...fitting(words)].join('-');
  return `${KEPT_BY_WINDOWS.test(name) || name === '' ? ['article', name].filter(Boolean).join('-') : name}.txt`;
}

/** As many words as 60 letters hold. */
function fitting(words: readonly string[]): string[] {
  let length = 0;
  return words
    .map((word) => word.slice(0, 60))
    .filter((word) => {
      length += word.length + 1;
      return length <= 61;
    });
}

const KEYS = 'con|prn|aux|nul|com\\d|lpt\\d';
const KEPT_BY_WINDOWS: RegExp = new RegExp(`^(?:${KEYS})$`, 'u');
