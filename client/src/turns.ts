/**
 * Runs commands one after the other: a key pressed twice means the second mention, not the first one twice. A key that is
 * pressed while a list is asked for is meant for that list: before it has come, or where it has lost the keyboard, letters
 * would decide on mentions. Such a key does nothing, and `onLeftOut` is told.
 */
export class Turns {
  readonly #onLeftOut: () => void;
  #arrived: Promise<unknown> = Promise.resolve();
  #last: Promise<unknown> = Promise.resolve();
  /** The command that a list is asked for by. */
  #asking: object | undefined;

  constructor(onLeftOut: () => void) {
    this.#onLeftOut = onLeftOut;
  }

  /** `asks` says that the command opens a list. Gives undefined for a key that is left out. */
  async run<T>(
    command: () => Promise<T>,
    { isKey, asks }: { readonly isKey: boolean; readonly asks: boolean },
  ): Promise<T | undefined> {
    const arrival = this.#arrived.then(() => isKey && this.#isForList());
    this.#arrived = arrival;
    if (await arrival) {
      this.#onLeftOut();
      return undefined;
    }
    const turn = this.#last.then(command, command);
    this.#last = turn;
    if (!asks) return turn;
    this.#asking = turn;
    try {
      return await turn;
    } finally {
      if (this.#asking === turn) this.#asking = undefined;
    }
  }

  /** Waits for a list that a command has opened. Once it is closed, keys are the review's again, though the command may have work left. */
  async asked<T>(list: PromiseLike<T>): Promise<T> {
    try {
      return await list;
    } finally {
      this.#asking = undefined;
    }
  }

  /** A list that was closed before the key was pressed says so at once, but may be heard of in the same moment as the key. */
  async #isForList(): Promise<boolean> {
    if (this.#asking === undefined) return false;
    await new Promise((resolve) => setTimeout(resolve));
    return this.#asking !== undefined;
  }
}
