import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The lists that ship, each an array in a file of its name. */
export const LISTS = [
  'sources',
  'offices',
  'organisations',
  'countries',
  'currencies',
  'currency-words',
  'terms',
  'relationships',
];

/**
 * Reads a folder of seeds. A file that cannot be read becomes a problem, the others are still read.
 * The answer is plain data: `lists[name]` are the records of `name.json`, `people` those of
 * `people/*.json` with the file each stands in.
 */
export async function readSeeds(folder) {
  const problems = [];
  const lists = {};
  for (const name of LISTS) lists[name] = await readList(folder, `${name}.json`, problems);
  const people = [];
  for (const file of await peopleFiles(folder)) {
    for (const person of await readList(folder, file, problems)) people.push({ file, person });
  }
  return { lists, people, problems };
}

async function peopleFiles(folder) {
  const names = await readdir(join(folder, 'people'));
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `people/${name}`);
}

async function readList(folder, file, problems) {
  const list = parse(await readFile(join(folder, file), 'utf8'));
  if (Array.isArray(list)) return list;
  const message = 'not an array of records, so nothing in it can ship; mend the JSON';
  problems.push({ file, id: '-', message });
  return [];
}

function parse(json) {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
