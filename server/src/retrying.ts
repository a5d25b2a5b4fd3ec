import type { Aside, Surroundings, Waiting } from './surroundings.ts';

/** Saves by itself, sooner or later, what could not be saved. */
export interface Retrying {
  /** At once; resolves when it has been tried. Goes on later where something is left. */
  readonly now: () => Promise<void>;
  /** After a second, then after 2, 4 … 60, until nothing is left. */
  readonly later: () => void;
}

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;

/** `changed` is told the articles that have something waiting less or more; `saved` how many decisions wait no more,
 * `aside` what was given up. */
export function retrying(
  { keeping, pause }: Pick<Surroundings, 'keeping' | 'pause'>,
  changed: (uri: string) => void,
  saved: (decisions: number) => void,
  aside: (given: Aside) => void = () => {},
): Retrying {
  if (!keeping) return { now: async () => {}, later: () => {} };
  let isGoingOn = false;
  let last: Promise<void> = Promise.resolve();
  // One after the other, so that what is saved is told once.
  const attempt = (): Promise<void> => {
    last = last.catch(() => {}).then(attemptOnce);
    return last;
  };
  const attemptOnce = async (): Promise<void> => {
    const done = await keeping.retry();
    for (const { uri } of [...done, ...keeping.waiting()]) changed(uri);
    if (done.length > 0) saved(countOf(done));
    for (const given of keeping.aside()) aside(given);
  };
  const goOn = async (): Promise<void> => {
    isGoingOn = true;
    for (let wait = FIRST_WAIT; countOf(keeping.waiting()) > 0; wait *= 2) {
      await pause(Math.min(wait, LONGEST_WAIT));
      await attempt();
    }
  };
  const later = (): void => {
    if (isGoingOn || countOf(keeping.waiting()) === 0) return;
    void goOn().finally(() => {
      isGoingOn = false;
    });
  };
  const now = async (): Promise<void> => {
    await attempt();
    later();
  };
  return { now, later };
}

function countOf(some: readonly Pick<Waiting, 'decisions'>[]): number {
  return some.reduce((sum, { decisions }) => sum + decisions, 0);
}
