import { membersOf } from '../annotation/json-text.ts';

/** Steps from the root: names and indexes. */
export type JsonPath = readonly (string | number)[];

/** Where the value at a path begins; where that is missing, the nearest value around it. `json` is valid JSON. */
export function placeInJson(json: string, path: JsonPath): number {
  let place = json.length - json.trimStart().length;
  let raw = json.trim();
  for (const step of path) {
    const found = membersOf(raw).find(({ key }, index) => step === (key ?? index));
    if (!found || !/^[[{]/u.test(raw)) return place;
    place += found.offset;
    raw = found.raw;
  }
  return place;
}
