import type { LanguageId } from '../lexicon/language.ts';

/** Popolo-shaped: a person, the names they go by, the posts they held and when. */
export interface Person {
  /** A slug of the full name without diacritics: `to-lam`. */
  readonly id: string;
  /** The first is the preferred one. */
  readonly names: readonly PersonName[];
  readonly posts: readonly Post[];
  /** Wikidata id, `Q10831196`. */
  readonly wikidata?: string | undefined;
  /** Names of one word that mean this person even where nobody is named in full: `Trump`, `Jokowi`. */
  readonly short?: readonly string[];
}

export interface PersonName {
  readonly text: string;
  readonly language?: LanguageId;
}

/** What an office is called in each language, `en` always. */
export interface Office extends Readonly<Partial<Record<LanguageId, string>>> {
  readonly en: string;
  /** Further names in any language, abbreviations among them: `PM`, `Menlu`. */
  readonly also?: readonly string[];
}

export interface Post {
  readonly office: Office;
  /** The code of a country (`VN`, `EU`, `ASEAN`) or of an organisation (`UN`). */
  readonly area: string;
  /** EDTF day, month or year; absent where unknown. */
  readonly from?: string;
  /** Absent while the post is held, or where the end is not known. */
  readonly to?: string;
  /** Where the end is not known: the last day on which the source still shows the post as held. */
  readonly asOf?: string;
  /** Where the end is not known: when somebody else is first known to have begun in it, if one person holds it. */
  readonly next?: string;
  /** Where the fact can be checked. */
  readonly source: string;
}

/** The name in the spelling of a language's readers, `Tô Lâm` in Vietnamese; where none is known, the preferred one. */
export function nameOfPerson({ id, names }: Person, language: LanguageId): string {
  return (names.find((one) => one.language === language) ?? names[0])?.text ?? id;
}

/**
 * Posts held on a day (`YYYY-MM-DD`) as far as anybody knows: a post known by month or year counts for the
 * whole of it, one with an unknown start from the year of `asOf` on, one with an unknown end until `asOf`.
 */
export function postsOn(person: Person, day: string): Post[] {
  return person.posts.filter((post) => isHeldOn(post, day));
}

/** True where a post is held on a day (`YYYY-MM-DD`), in the sense of `postsOn`. */
export function isHeldOn({ from, to, asOf }: Post, day: string): boolean {
  const end = to ?? asOf;
  const begun = (from ?? end?.slice(0, 4) ?? '') <= day;
  return begun && (end === undefined || day <= end || day.startsWith(end));
}

/** As `isHeldOn`, and where nobody knows the end of a post for some years more, as most are held, but not beside who follows. */
export function mayBeHeldOn(post: Post, day: string): boolean {
  const { to, asOf, next } = post;
  if (isHeldOn(post, day)) return true;
  if (next !== undefined && day.slice(0, next.length) > next) return false;
  if (to !== undefined || asOf === undefined || day < asOf) return false;
  return Number(day.slice(0, 4)) - Number(asOf.slice(0, 4)) <= YEARS_IN_OFFICE;
}

const YEARS_IN_OFFICE = 3;
