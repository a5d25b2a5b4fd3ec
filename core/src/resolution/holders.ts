import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Post } from '../knowledge/person.ts';
import { mayBeHeldOn } from '../knowledge/person.ts';
import { type Day, formatDay } from './calendar.ts';
import type { Holders } from './document-year.ts';
import { wordsOf } from './name-words.ts';
import { namesOffice, officeFit } from './office-words.ts';
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

/** Who is named with two offices and held one of them counts half. */
function countOn(people: readonly Named[], day: Day): number {
  const iso = formatDay(day);
  const ahead = ({ from = '' }: Post) =>
    iso < from && from < formatDay({ ...day, year: day.year + 1 });
  let count = 0;
  for (const { offices, elect } of people) {
    const held = offices.filter((posts) =>
      posts.some((post) => (elect ? ahead(post) : mayBeHeldOn(post, iso))),
    );
    count += held.length / offices.length;
  }
  return count;
}

/** One person's posts that the text names, by the offices that it names beside each other. */
interface Named {
  readonly offices: readonly (readonly Post[])[];
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
      const dated = posts.filter(({ from }) => from !== undefined);
      others.set(person, { offices: [dated], elect: false });
      continue;
    }
    if (!plainOffice) continue;
    // `President-elect` is the office of a president, while `Secretary-General` is one word.
    const words = elect ? office.replaceAll('-', ' ') : office;
    const own = posts.filter(
      (post) => (country === undefined || post.area === country) && officeFit(words, [post]) > 0,
    );
    if (own.length > 0) named.push({ offices: officesIn(words, own), elect });
  }
  return { named, others: [...others.values()] };
}

/** `Tổng Bí thư, Chủ tịch nước Tô Lâm` is both at once: the posts of each office that is named in full, or all together where not two are. */
function officesIn(office: string, posts: readonly Post[]): readonly (readonly Post[])[] {
  const parts = office.split(BETWEEN_OFFICES);
  if (parts.length === 1) return [posts];
  const named = parts
    .map((part) => posts.filter((post) => namesOffice(part, [post])))
    .filter(({ length }) => length > 0);
  return named.length > 1 ? named : [posts];
}

const BETWEEN_OFFICES = /, | (?:kiêm|and|dan|và|merangkap) /u;
