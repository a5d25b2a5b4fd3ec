/**
 * A file name without an end for each document, all different and all inside the folder they are written to:
 * the folder they all share is left out, so `../news/a.txt` alone becomes `a`; where `a.txt` and `a.md` meet,
 * they stay `a.txt` and `a.md`.
 */
export function fileStems(names: readonly string[]): string[] {
  const paths = withoutSharedFolder(names.map(insidePath));
  const short = paths.map((path) => path.replace(/(?<=[^/])\.[^./]+$/u, ''));
  const count = new Map<string, number>();
  for (const stem of short) count.set(sameFile(stem), (count.get(sameFile(stem)) ?? 0) + 1);
  const taken = new Set<string>();
  return short.map((stem, index) => {
    const alone = count.get(sameFile(stem)) === 1;
    const unique = firstFree(alone ? stem : (paths[index] ?? stem), taken);
    taken.add(sameFile(unique));
    return unique;
  });
}

function withoutSharedFolder(paths: readonly string[]): string[] {
  const folders = paths.map((path) => path.split('/').slice(0, -1));
  const [first = []] = folders;
  const differs = (at: number) => folders.some((folder) => folder[at] !== first[at]);
  const depth = first.findIndex((_, at) => differs(at));
  const shared = depth < 0 ? first.length : depth;
  return paths.map((path) => path.split('/').slice(shared).join('/'));
}

function insidePath(name: string): string {
  const parts = name.split(/[\\/]/u).filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.map((part) => part.replaceAll(':', '_')).join('/') || 'document';
}

function firstFree(stem: string, taken: ReadonlySet<string>): string {
  let free = stem;
  for (let count = 2; taken.has(sameFile(free)); count += 1) free = `${stem}-${count}`;
  return free;
}

/** Some file systems do not tell upper and lower case apart. */
function sameFile(path: string): string {
  return path.toLowerCase();
}
