import {
  isOpen,
  isPlaced,
  isSamePlace,
  type Placed,
  SidecarError,
  type Span,
  type Step,
} from '@attache/core';
import { readArticle } from '@attache/disk';
import { sayWhyNot } from '../ask.ts';
import { placesIn } from '../place.ts';
import { wrapText } from '../wrap.ts';
import { reviewScreen } from './card.ts';
import { choiceFor, labelledBy } from './decisions.ts';
import type { Arrival, Desk, Leaving, Stand } from './desk.ts';
import { decideOnEntity, decideTogether } from './groups.ts';
import { actionOf, type ReviewAction } from './key-table.ts';
import { findInCorpus, showKeys, showRecord } from './looking.ts';
import { lostLines, withdrawnLost } from './lost.ts';
import { openFor, tellFault } from './opening.ts';
import type { Part } from './steps.ts';
import { renewed, type View } from './view.ts';

/** One article as long as the review is in it. */
export class Visit {
  view: View;
  readonly #desk: Desk;
  readonly #arrival: Arrival;
  /** `undefined` behind the last mention. */
  #at: Stand | undefined;
  /** What the last card has shown of the article. */
  #shown: Span = { start: 0, end: 0 };

  constructor(view: View, desk: Desk, arrival: Arrival) {
    this.view = view;
    this.#desk = desk;
    this.#arrival = arrival;
  }

  /** Where a review is to go on from: behind the last mention, from the beginning. */
  get offset(): number {
    return this.#at?.span.start ?? 0;
  }

  get #name(): string {
    return this.view.article.name;
  }

  async arrive(): Promise<void> {
    const { at } = this.#arrival;
    if (at) return this.#goToStep(at);
    const offset = await this.#desk.places.placeIn(this.#name);
    this.#goFrom(offset);
  }

  /** Shows where the review stands, and gives the key that is pressed then; `undefined` where there are no more. */
  async show(): Promise<string | undefined> {
    const { terminal, keys } = this.#desk;
    for (;;) {
      if (this.#desk.shown > 0) await terminal.clear();
      else if (this.#arrival.count > 1) await terminal.clearLine();
      await terminal.print(this.#screen());
      this.#desk.shown += 1;
      const key = await keys.nextOrResize();
      if (key !== 'resize') {
        this.#desk.notices.length = 0;
        return key;
      }
    }
  }

  #screen(): string {
    const { terminal, known, notices } = this.#desk;
    const { number, count } = this.#arrival;
    const { review } = terminal.words;
    const item = this.#item();
    const open = openIn(this.view).length;
    const placed = this.view.items.filter(isPlaced).length;
    if (item === undefined) return this.#endScreen(open);
    const scene = {
      source: this.view,
      text: this.view.article.text,
      item,
      place: placesIn(this.#name, this.view.article.text)(item.span.start),
      progress: [
        review.toDecide(open, placed),
        ...(count > 1 ? [review.articleOf(number, count)] : []),
      ],
      known,
      notices,
      // The first card leaves what was said before it on the screen: who decides.
      ...(this.#desk.shown === 0 && { above: 2 }),
    };
    const { text, shown } = reviewScreen(scene, terminal);
    this.#shown = shown;
    return text;
  }

  #endScreen(open: number): string {
    const { terminal, notices, by } = this.#desk;
    const { review } = terminal.words;
    const { colors, columns = 200 } = terminal;
    const said = open === 0 ? review.nothingMore(this.#name) : review.passedOver(this.#name, open);
    const lost = lostLines({ view: this.view, by, terminal });
    const lines = [
      ...notices.map((notice) => colors.bold(wrapText(notice, columns))),
      wrapText(said, columns),
      ...lost.map((line) => wrapText(line, columns, 2)),
      colors.dim(wrapText(lost.length > 0 ? review.endKeysLost : review.endKeys, columns)),
    ];
    return `${lines.join('\n')}\n`;
  }

  #item(): Placed | undefined {
    const at = this.#at;
    return at && this.view.items.filter(isPlaced).find((item) => isSamePlace(item, at));
  }

  /** `undefined` where the review stays in the article. */
  async press(key: string): Promise<Leaving | undefined> {
    const action = actionOf(key);
    const item = this.#item();
    if (action === 'quit') return { kind: 'over' };
    if (action === 'nextArticle') return { kind: 'next' };
    if (action === 'previousArticle') return { kind: 'previous' };
    if (action === 'undo' || action === 'redo') return this.#exchange(action);
    if (action === 'keys') {
      await showKeys(this.view, this.#desk);
      return undefined;
    }
    if (item === undefined) return this.#pressAtEnd(action);
    if (action === undefined || !this.#move(action, item)) await this.#decide(action, key, item);
    return undefined;
  }

  async #pressAtEnd(action: ReviewAction | undefined): Promise<Leaving | undefined> {
    if (action === 'next' || action === 'confirm') return { kind: 'next' };
    const placed = this.view.items.filter(isPlaced);
    if (action === 'previous') this.#at = placed.findLast(isOpen);
    if (action === 'before') this.#at = placed.at(-1);
    if (action === 'withdraw') {
      const { operations } = await withdrawnLost({ ...this.#desk, view: this.view });
      if (operations.length > 0) await this.#save([{ article: this.#name, operations }], undefined);
    }
    return undefined;
  }

  /** False for keys that go nowhere. */
  #move(action: ReviewAction, item: Placed): boolean {
    const placed = this.view.items.filter(isPlaced);
    const index = placed.indexOf(item);
    switch (action) {
      case 'next':
        this.#at = placed.slice(index + 1).find(isOpen);
        return true;
      case 'previous':
        this.#at = placed.slice(0, index).findLast(isOpen) ?? placed.findLast(isOpen) ?? item;
        return true;
      case 'after':
        this.#at = placed[index + 1];
        return true;
      case 'before':
        this.#at = placed[index - 1] ?? item;
        return true;
      default:
        return false;
    }
  }

  async #decide(action: ReviewAction | undefined, key: string, item: Placed): Promise<void> {
    const { terminal, keys, by } = this.#desk;
    const question = { terminal, keys, by, view: this.view, item };
    if (action === 'find') return findInCorpus(item, this.#desk);
    if (action === 'record') return showRecord(this.view, item, this.#desk);
    if (action === 'entity' || action === 'together') {
      const parts =
        action === 'entity'
          ? await decideOnEntity(item, this.view, this.#desk)
          : await decideTogether(item, this.view, this.#shown, this.#desk);
      const count = parts?.reduce((sum, { operations }) => sum + operations.length, 0) ?? 0;
      if (parts && count > 0)
        await this.#save(parts, item, terminal.words.review.decidedTogether(count));
      return;
    }
    const choice =
      action === undefined ? labelledBy(key, question) : await choiceFor(action, question);
    if (!choice) return;
    const { operations, notice, stays } = choice;
    if (operations.length === 0) this.#move('next', item);
    else await this.#save([{ article: this.#name, operations }], item, notice, stays);
  }

  /**
   * Saves a step and goes on from `item`, unless the article is not what was shown any more. `undefined` is behind the
   * last mention, and stays there.
   */
  async #save(
    parts: readonly Part[],
    item: Placed | undefined,
    notice?: string,
    stays?: Stand,
  ): Promise<void> {
    const { steps, notices } = this.#desk;
    const placed = this.view.items.filter(isPlaced);
    const following = item ? placed.slice(placed.indexOf(item) + 1) : [];
    if (await this.#isEdited(item)) return;
    try {
      await steps.decide(parts);
    } catch (error) {
      if (!(error instanceof SidecarError)) throw error;
      tellFault(error, this.#name, this.#desk);
      this.view = await renewed(this.view);
      return;
    }
    if (notice !== undefined) notices.push(notice);
    this.view = await renewed(this.view);
    const open = openIn(this.view);
    // What lies within words that were annotated is decided with them, and stands nowhere.
    const there = stays && this.view.items.filter(isPlaced).find((one) => isSamePlace(one, stays));
    this.#at = there ?? following.find((one) => open.some((other) => isSamePlace(other, one)));
  }

  /** An article that was edited meanwhile is read again, and nothing is decided on words that nobody has seen. */
  async #isEdited(item: Placed | undefined): Promise<boolean> {
    const { terminal, keys, notices } = this.#desk;
    const { review } = terminal.words;
    const { article } = await readArticle(this.#name);
    if (article?.text === this.view.article.text) return false;
    const again = article && (await openFor(this.#name, this.#desk));
    if (!again) {
      await sayWhyNot(review.gone, { terminal, keys });
      this.#at = undefined;
      return true;
    }
    this.view = again;
    this.#goFrom(item?.span.start ?? 0);
    notices.push(review.edited);
    return true;
  }

  #goFrom(offset: number): void {
    const open = openIn(this.view);
    this.#at = open.find(({ span }) => span.start >= offset) ?? open[0];
  }

  async #exchange(action: 'undo' | 'redo'): Promise<Leaving | undefined> {
    const { steps, terminal, notices } = this.#desk;
    const { review } = terminal.words;
    const isUndo = action === 'undo';
    const exchanged = await this.#exchangedBy(() =>
      steps.exchange(isUndo ? 'undone' : 'redone', this.#name),
    );
    if (exchanged === 'failed') return undefined;
    if (exchanged === undefined) {
      notices.push(isUndo ? review.nothingToUndo : review.nothingToRedo);
      return undefined;
    }
    const { article, step, decided } = exchanged;
    notices.push((isUndo ? review.undone : review.redone)(decided));
    if (article !== this.#name) return { kind: 'to', article, step };
    this.view = await renewed(this.view);
    this.#goToStep(step);
    return undefined;
  }

  async #exchangedBy<T>(exchange: () => Promise<T>): Promise<T | 'failed'> {
    try {
      return await exchange();
    } catch (error) {
      if (!(error instanceof SidecarError)) throw error;
      tellFault(error, this.#name, this.#desk);
      return 'failed';
    }
  }

  /** The first place that a step has changed, as far as something stands there. */
  #goToStep({ operations }: Step): void {
    const placed = this.view.items.filter(isPlaced);
    const ids = operations.map(({ annotation }) => annotation.id);
    const start = Math.min(...operations.map(({ annotation }) => annotation.selector.start));
    this.#at =
      placed.find(({ annotation }) => annotation && ids.includes(annotation.id)) ??
      placed.find(({ span }) => span.start >= start);
  }
}

/** What is still to be decided. */
export function openIn({ items }: View): Placed[] {
  return items.filter(isPlaced).filter(isOpen);
}
