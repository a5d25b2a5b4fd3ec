/** The way to a server that can end at any time. */
export interface Line<T> {
  readonly isRunning: () => boolean;
  /** Resolves when the server runs. */
  readonly running: () => Promise<void>;
  readonly send: () => Promise<T>;
  /** True for an error that is no answer: the connection has ended, whatever became of the request. */
  readonly isCutOff: (error: unknown) => boolean;
}

/**
 * Holds a request until the server has answered: one that was under way when the server ended is sent again when it
 * is back. Deciding the same twice is deciding it once. Rejects only with the server's own word.
 */
export async function holdUntilAnswered<T>(line: Line<T>): Promise<T> {
  for (;;) {
    await line.running();
    try {
      return await line.send();
    } catch (error) {
      if (!line.isCutOff(error) && line.isRunning()) throw error;
    }
  }
}
