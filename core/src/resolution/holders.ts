import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Post } from '../knowledge/person.ts';
import { mayBeHeldOn } from '../knowledge/person.ts';
import type { Language } from '../lexicon/language.ts';
import { formatDay } from './calendar.ts';
import type { Holders } from './document-year.ts';
import { officeFit, officeKey } from './office-words.ts';
import type { FullName } from './people-named.ts';

/** The people of a document who are named with an office. The names are asked once, and only where somebody asks for holders. */
export function holdersIn(
  names: () => readonly FullName[],
  knowledge: Knowledge,
  languages: readonly Language[],
): Holders {
  let known: Named[] | undefined;
  const named = (): Named[] => {
    known ??= postsNamed(names(), knowledge, languages);
    return known;
  };
  return {
    areNamed: () => named().length > 0,
    on: (day) => {
      const iso = formatDay(day);
      const ahead = ({ from = '' }: Post) =>
        iso < from && from < formatDay({ ...day, year: day.year + 1 });
      return named().filter(({ posts, elect }) =>
        posts.some((post) => (elect ? ahead(post) : mayBeHeldOn(post, iso))),
      ).length;
    },
  };
}

/** One person's posts that the text names. */
interface Named {
  readonly posts: readonly Post[];
  /** They are not held yet: `President-elect`. */
  readonly elect: boolean;
}

/** Of each person the posts that the text names; a word such as `former` says that the post is held no more. */
function postsNamed(
  names: readonly FullName[],
  knowledge: Knowledge,
  languages: readonly Language[],
): Named[] {
  const elects = languages.flatMap(({ dates }) => dates.elects.split('|'));
  return names.flatMap(({ candidate: { person, office, country, plainOffice } }) => {
    if (person === undefined || office === undefined || !plainOffice) return [];
    const spaced = officeKey(office.replaceAll('-', ' '));
    const elect = elects.some((word) => ` ${spaced} `.includes(` ${word} `));
    // `President-elect` is the office of a president, while `Secretary-General` is one word.
    const words = elect ? spaced : office;
    const posts = knowledge
      .personById(person)
      ?.posts.filter(
        (post) => (country === undefined || post.area === country) && officeFit(words, [post]) > 0,
      );
    if (posts === undefined || posts.length === 0) return [];
    return [{ posts, elect }];
  });
}
