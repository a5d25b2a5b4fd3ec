/** Seconds of processor time that this process has used, all its threads together. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Megabytes (10⁶ bytes of UTF-8). */
export function megabytesOf(articles) {
  return articles.reduce((sum, article) => sum + Buffer.byteLength(article), 0) / 1e6;
}

/** The last articles of a list, at least one, of no more than `bytes` in all. Generated ones take turns in their languages. */
export function lastOf(articles, bytes) {
  let first = articles.length - 1;
  let size = Buffer.byteLength(articles[first]);
  while (first > 0 && size + Buffer.byteLength(articles[first - 1]) <= bytes) {
    first--;
    size += Buffer.byteLength(articles[first]);
  }
  return articles.slice(first);
}

/** `1MB`, `20 KB`, `500000`: bytes, a thousand to the kilobyte. */
export function bytesOf(size) {
  const match = /^(?<number>\d+(?:\.\d+)?)\s*(?<unit>[KM]?)B?$/i.exec(size);
  if (match === null) return undefined;
  const factor = { '': 1, k: 1e3, m: 1e6 }[match.groups.unit.toLowerCase()];
  return Math.round(Number(match.groups.number) * factor);
}

/** Three digits that count: `0.0031`, `1.38`, `93`. */
export function short(number) {
  if (number >= 100) return Math.round(number).toLocaleString('en');
  return String(Number(number.toPrecision(number >= 10 ? 2 : 3)));
}
