/** A server as the watchdog sees it. */
export interface Watched {
  readonly isRunning: () => boolean;
  /** Any answer is a sign of life, an error as well. */
  readonly ask: () => Promise<unknown>;
  /** Ends it by force, so that it is started again. */
  readonly end: () => unknown;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** True when nobody needs the server any more. */
  readonly isOver: () => boolean;
}

/** How often the server is asked, and how long it may take, in milliseconds. */
const PERIOD = 10_000;
/** One long reading of a large article is no silence yet. */
const MOST_SILENCES = 2;

/** Ends a server that lives but does not answer: twice in a row, within ten seconds each. */
export async function watch(server: Watched): Promise<void> {
  let silences = 0;
  while (!server.isOver()) {
    await server.pause(PERIOD);
    const isMute = server.isRunning() && !(await answers(server));
    silences = isMute ? silences + 1 : 0;
    if (silences < MOST_SILENCES) continue;
    silences = 0;
    if (!server.isOver()) server.end();
  }
}

function answers({ ask, pause }: Watched): Promise<boolean> {
  const alive = () => true;
  return Promise.race([ask().then(alive, alive), pause(PERIOD).then(() => false)]);
}
