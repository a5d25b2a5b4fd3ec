const LONGEST_WAIT = 60;
/** A server that ran so long was well; what ends it is a new story. */
const WELL_AFTER = 60_000;

/** How long to wait before a server that has ended is started again: 1, 2, 4 … 60 seconds. It never gives up. */
export class BackOff {
  #wait = 1;
  #startedAt: number;

  /** `now` and all times are milliseconds since any one moment. */
  constructor(now: number) {
    this.#startedAt = now;
  }

  /** The server has ended: so many seconds to wait. */
  ended(now: number): number {
    if (now - this.#startedAt > WELL_AFTER) this.#wait = 1;
    const seconds = this.#wait;
    this.#wait = Math.min(LONGEST_WAIT, 2 * seconds);
    this.#startedAt = now + seconds * 1000;
    return seconds;
  }
}
