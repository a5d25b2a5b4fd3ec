import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Post } from '../knowledge/person.ts';
import { mayBeHeldOn } from '../knowledge/person.ts';
import { formatDay } from './calendar.ts';
import type { Holders } from './document-year.ts';
import { officeFit } from './office-words.ts';
import type { FullName } from './people-named.ts';

/** The people of a document who are named with an office. The names are asked once, and only where somebody asks for holders. */
export function holdersIn(names: () => readonly FullName[], knowledge: Knowledge): Holders {
  let known: Named[] | undefined;
  const named = (): Named[] => {
    known ??= postsNamed(names(), knowledge);
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
function postsNamed(names: readonly FullName[], knowledge: Knowledge): Named[] {
  return names.flatMap(({ candidate: { person, office, country, plainOffice, elect } }) => {
    if (person === undefined || office === undefined || !plainOffice) return [];
    // `President-elect` is the office of a president, while `Secretary-General` is one word.
    const words = elect ? office.replaceAll('-', ' ') : office;
    const posts = knowledge
      .personById(person)
      ?.posts.filter(
        (post) => (country === undefined || post.area === country) && officeFit(words, [post]) > 0,
      );
    return posts === undefined || posts.length === 0 ? [] : [{ posts, elect }];
  });
}
