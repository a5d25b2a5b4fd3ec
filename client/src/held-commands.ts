import {
  type BaseLanguageClient,
  ErrorCodes,
  ExecuteCommandRequest,
  ResponseError,
  State,
} from 'vscode-languageclient';
import { holdUntilAnswered } from './hold.ts';

/** Sends commands to the server and holds each until the server has answered. */
export class HeldCommands {
  readonly #client: BaseLanguageClient;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  /** Rejects only with the server's own word. */
  run<T>(command: string, argument: object): Promise<T> {
    const params = { command, arguments: [argument] };
    return holdUntilAnswered({
      isRunning: () => this.#client.state === State.Running,
      running: () => this.#running(),
      send: () => this.#client.sendRequest<T>(ExecuteCommandRequest.method, params),
      isCutOff,
    });
  }

  #running(): Promise<void> {
    if (this.#client.state === State.Running) return Promise.resolve();
    return new Promise((resolve) => {
      const waiting = this.#client.onDidChangeState(({ newState }) => {
        if (newState !== State.Running) return;
        waiting.dispose();
        resolve();
      });
    });
  }
}

/** True where no answer came, whatever became of the request. */
function isCutOff(error: unknown): boolean {
  return (
    error instanceof ResponseError &&
    (error.code === ErrorCodes.PendingResponseRejected ||
      error.code === ErrorCodes.ConnectionInactive)
  );
}
