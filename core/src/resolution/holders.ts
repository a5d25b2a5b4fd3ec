import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Post } from '../knowledge/person.ts';
import { mayBeHeldOn } from '../knowledge/person.ts';
import { type Day, formatDay } from './calendar.ts';
import type { Holders } from './document-year.ts';
import { wordsOf } from './name-words.ts';
import { officeFit } from './office-words.ts';
import { peopleIndex } from './people-index.ts';
import type { FullName } from './people-named.ts';
import { personOf } from './who-is-meant.ts';

/**
 * The people of a document whom the knowledge has: those who are named with an office, and those of whom it is only known that they have held one.
 * The names are asked once, and only where somebody asks for holders.
 */
export function holdersIn(names: () => readonly FullName[], knowledge: Knowledge): Holders {
  let known: { named: Named[]; others: Named[] } | undefined;
  const all = (): { named: Named[]; others: Named[] } => {
    known ??= postsOf(names(), knowledge);
    return known;
  };
  return {
    areNamed: () => all().named.length > 0 || all().others.length >= MOST_BY_CHANCE,
    on: (day) => {
      const { named, others } = all();
      return WITH_OFFICE * countOn(named, day) + countOn(others, day);
    },
  };
}

/** Who is named with an office holds it when the document is written; of the others some are history. */
const WITH_OFFICE = 2;

/** So many whose offices the text does not tell say something of its year together. */
const MOST_BY_CHANCE = 3;

function countOn(people: readonly Named[], day: Day): number {
  const iso = formatDay(day);
  const ahead = ({ from = '' }: Post) =>
    iso < from && from < formatDay({ ...day, year: day.year + 1 });
  return people.filter(({ posts, elect }) =>
    posts.some((post) => (elect ? ahead(post) : mayBeHeldOn(post, iso))),
  ).length;
}

/** One person's posts that the text names. */
interface Named {
  readonly posts: readonly Post[];
  /** They are not held yet: `President-elect`. */
  readonly elect: boolean;
}

/** Of each person the posts that the text names, or all where it names none; a word such as `former` says that the post is held no more. */
function postsOf(
  names: readonly FullName[],
  knowledge: Knowledge,
): { named: Named[]; others: Named[] } {
  const named: Named[] = [];
  const others = new Map<string, Named>();
  const index = peopleIndex(knowledge);
  for (const { candidate } of names) {
    const { office, country, plainOffice, elect } = candidate;
    const person = personOf({ candidate, words: wordsOf(candidate.name) }, index);
    const posts = person === undefined ? [] : (knowledge.personById(person)?.posts ?? []);
    if (person === undefined || posts.length === 0) continue;
    if (office === undefined) {
      others.set(person, { posts: posts.filter(({ from }) => from !== undefined), elect: false });
      continue;
    }
    if (!plainOffice) continue;
    // `President-elect` is the office of a president, while `Secretary-General` is one word.
    const words = elect ? office.replaceAll('-', ' ') : office;
    const own = posts.filter(
      (post) => (country === undefined || post.area === country) && officeFit(words, [post]) > 0,
    );
    if (own.length > 0) named.push({ posts: own, elect });
  }
  return { named, others: [...others.values()] };
}
