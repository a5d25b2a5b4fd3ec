import { window } from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient';
import { words } from './words/index.ts';

const LONGEST_WAIT = 60;
/** A server that ran so long was well; what ends it is a new story. */
const WELL_AFTER = 60_000;

/** Starts the server again whenever it ends, after 1, 2, 4 … 60 seconds: it never gives up, and never spins. */
export class Restarts implements ErrorHandler {
  #wait = 1;
  #startedAt = Date.now();

  error(): ErrorHandlerResult {
    return { action: ErrorAction.Continue };
  }

  async closed(): Promise<CloseHandlerResult> {
    if (Date.now() - this.#startedAt > WELL_AFTER) this.#wait = 1;
    const seconds = this.#wait;
    this.#wait = Math.min(LONGEST_WAIT, 2 * seconds);
    window.setStatusBarMessage(words().serverEnded(seconds), seconds * 1000);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    this.#startedAt = Date.now();
    return { action: CloseAction.Restart, handled: true };
  }
}
