import { cleanLine } from './clean-line.ts';
import type { Origin } from './imported-article.ts';
import type { Page } from './page.ts';
import { publishedDay } from './published-day.ts';

/** Where a page comes from: what is known, else what it says of itself, else a byline that was found in it. */
export function originIn({ stated }: Page, known: Origin, byline: string | undefined): Origin {
  const language = known.language ?? languageOf(stated.language);
  const address = known.address ?? webAddress(stated.address);
  const isDayFirst = language === 'id' || language === 'vi';
  return {
    language,
    address,
    date:
      known.date ??
      stated.published
        .map((text) => publishedDay(text, isDayFirst))
        .find((day) => day !== undefined) ??
      dayInAddress(address),
    site: known.site ?? short(stated.site),
    author: nameIn(known.author) ?? nameIn(stated.author) ?? nameIn(byline),
  };
}

/** `id-ID`, `vi_VN`; `in` is what Indonesian was called once. */
function languageOf(tag: string | undefined): Origin['language'] {
  const code = tag?.trim().slice(0, 2).toLowerCase();
  if (code === 'in') return 'id';
  return code === 'en' || code === 'id' || code === 'vi' ? code : undefined;
}

/** Nothing but an address of the web is one: no script, no file, no user and password. */
function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const address = new URL(text);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return undefined;
  address.username = '';
  address.password = '';
  return address.href;
}

/** Many papers put the day into the path: `/2025/12/01/`. */
function dayInAddress(address: string | undefined): string | undefined {
  const { day } = /\/(?<day>(?:19|20)\d\d\/\d\d\/\d\d)\//u.exec(address ?? '')?.groups ?? {};
  return day && publishedDay(day, false);
}

/** A name, and not an address where a page gives one in place of it. */
function short(text: string | undefined): string | undefined {
  const name = cleanLine(text ?? '');
  return name === '' || name.length > 200 || /^https?:/u.test(name) ? undefined : name;
}

/** Somebody who wrote it. What is longer names nobody, but was taken for a byline by its place. */
function nameIn(text: string | undefined): string | undefined {
  const name = short(text)?.replace(OPENING, '');
  return name === undefined || name === '' || name.length > 80 ? undefined : name;
}

const OPENING = /^(?:(?:by|oleh|penulis|reporter)(?!\p{L})|tác giả)\s*:?\s*/iu;
