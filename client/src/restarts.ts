import { window } from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient';
import { BackOff } from './back-off.ts';
import { words } from './words/index.ts';

/** Starts the server again whenever it ends, later and later: it never gives up, and never spins. */
export class Restarts implements ErrorHandler {
  readonly #backOff = new BackOff(Date.now());

  error(): ErrorHandlerResult {
    return { action: ErrorAction.Continue };
  }

  async closed(): Promise<CloseHandlerResult> {
    const seconds = this.#backOff.ended(Date.now());
    window.setStatusBarMessage(words().serverEnded(seconds), seconds * 1000);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    return { action: CloseAction.Restart, handled: true };
  }
}
