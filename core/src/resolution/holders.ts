import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Post } from '../knowledge/person.ts';
import { mayBeHeldOn } from '../knowledge/person.ts';
import { formatDay } from './calendar.ts';
import type { Holders } from './document-year.ts';
import { officeFit } from './office-words.ts';
import type { FullName } from './people-named.ts';

/** The people of a document who are named with an office. The names are asked once, and only where somebody asks for holders. */
export function holdersIn(names: () => readonly FullName[], knowledge: Knowledge): Holders {
  let known: Post[][] | undefined;
  const posts = (): Post[][] => {
    known ??= postsNamed(names(), knowledge);
    return known;
  };
  return {
    areNamed: () => posts().length > 0,
    on: (day) => {
      const iso = formatDay(day);
      return posts().filter((held) => held.some((post) => mayBeHeldOn(post, iso))).length;
    },
  };
}

/** Of each person the posts that the text names; a word such as `former` says that the post is held no more. */
function postsNamed(names: readonly FullName[], knowledge: Knowledge): Post[][] {
  return names.flatMap(({ candidate: { person, office, country, plainOffice } }) => {
    if (person === undefined || office === undefined || !plainOffice) return [];
    const posts = knowledge
      .personById(person)
      ?.posts.filter(
        (post) => (country === undefined || post.area === country) && officeFit(office, [post]) > 0,
      );
    return posts === undefined || posts.length === 0 ? [] : [posts];
  });
}
