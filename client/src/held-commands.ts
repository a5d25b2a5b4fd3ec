import {
  type BaseLanguageClient,
  ErrorCodes,
  ExecuteCommandRequest,
  ResponseError,
  State,
} from 'vscode-languageclient';

/**
 * Sends commands to the server and holds each until the server has answered: one that was under way when the server
 * ended is sent again when it is back. Deciding the same twice is deciding it once.
 */
export class HeldCommands {
  readonly #client: BaseLanguageClient;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  /** Rejects only with the server's own word. */
  async run<T>(command: string, argument: object): Promise<T> {
    for (;;) {
      await this.#running();
      try {
        return await this.#client.sendRequest<T>(ExecuteCommandRequest.method, {
          command,
          arguments: [argument],
        });
      } catch (error) {
        if (!isCutOff(error) && this.#client.state === State.Running) throw error;
      }
    }
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
