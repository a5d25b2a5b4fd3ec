import { linkedIn } from './linked-statements.ts';

/** What a page says of itself, in its head and for search engines. As it says it: not a word of it is checked. */
export interface Stated {
  readonly headline: string | undefined;
  readonly title: string | undefined;
  readonly site: string | undefined;
  readonly author: string | undefined;
  readonly address: string | undefined;
  readonly language: string | undefined;
  /** Days and times of publishing, in whatever form, the surest first. */
  readonly published: readonly string[];
}

/** Gathers statements while a page is read. Of several of a kind the first counts. */
export class Statements {
  readonly #metas = new Map<string, string>();
  readonly #times: string[] = [];
  readonly #linked: string[] = [];
  #language: string | undefined;
  #canonical: string | undefined;
  #savedFrom: string | undefined;
  #title = '';
  /** Inside of which element text is gathered. */
  #inside: 'title' | 'linked' | undefined;
  #hasTitle = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'html':
        this.#language ??= attributes['lang'] ?? attributes['xml:lang'];
        break;
      case 'meta':
        this.#meta(attributes);
        break;
      case 'link':
        if (attributes['rel']?.toLowerCase() === 'canonical')
          this.#canonical ??= attributes['href'];
        break;
      case 'time':
        if (attributes['datetime'] && this.#times.length < 9)
          this.#times.push(attributes['datetime'].slice(0, 80));
        break;
      case 'title':
        // A drawing has titles too; the page's own comes first.
        this.#inside = this.#hasTitle ? undefined : 'title';
        this.#hasTitle = true;
        break;
      case 'script':
        this.#inside = /^application\/ld\+json/iu.test(attributes['type'] ?? '')
          ? 'linked'
          : undefined;
        if (this.#inside === 'linked') this.#linked.push('');
        break;
    }
  }

  text(text: string): void {
    if (this.#inside === 'title' && this.#title.length < 1000) this.#title += text;
    const last = this.#linked.length - 1;
    const before = this.#linked[last];
    if (this.#inside === 'linked' && before !== undefined && before.length < LONGEST)
      this.#linked[last] = before + text;
  }

  close(name: string): void {
    if (name === 'title' || name === 'script') this.#inside = undefined;
  }

  /** Browsers write into pages that they save where those are from. */
  comment(text: string): void {
    this.#savedFrom ??= /^\s*saved from url=\(\d+\)(?<address>\S{1,2000})/u.exec(text)?.groups?.[
      'address'
    ];
  }

  done(): Stated {
    const meta = (...names: string[]) =>
      names.map((name) => this.#metas.get(name)).find((value) => value !== undefined);
    const linked = linkedIn(this.#linked);
    return {
      headline: linked.headline ?? meta('og:title', 'twitter:title', 'dc.title', 'headline'),
      title: this.#title.trim() === '' ? undefined : this.#title,
      site: meta('og:site_name', 'application-name') ?? linked.site,
      author: linked.author ?? meta('author', 'article:author', 'dc.creator', 'parsely-author'),
      address: this.#canonical ?? meta('og:url') ?? this.#savedFrom ?? linked.address,
      language: this.#language ?? meta('og:locale', 'content-language', 'language'),
      published: [meta(...PUBLISHED), linked.published, this.#times[0]].filter(
        (text) => text !== undefined,
      ),
    };
  }

  #meta({ property, name, itemprop, content, ...rest }: Readonly<Record<string, string>>): void {
    const key = (property ?? name ?? itemprop ?? rest['http-equiv'])?.trim().toLowerCase();
    if (!key || content === undefined || content.trim() === '') return;
    if (!this.#metas.has(key)) this.#metas.set(key, content.slice(0, 2000));
  }
}

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'date',
];

const LONGEST = 1 << 20;
