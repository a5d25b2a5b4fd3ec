import {
  type BaseLanguageClient,
  type CancellationToken,
  ErrorCodes,
  type ExecuteCommandParams,
  ExecuteCommandRequest,
  ResponseError,
  State,
  WorkDoneProgress,
} from 'vscode-languageclient';
import { holdUntilAnswered } from './hold.ts';

/** Somebody who waits for an answer: who is told how far it is, and can give up. */
export interface Waiting {
  readonly token: CancellationToken;
  readonly tell: (message: string) => void;
}

/** Sends commands to the server and holds each until the server has answered. */
export class HeldCommands {
  readonly #client: BaseLanguageClient;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  /** Rejects only with the server's own word. */
  run<T>(command: string, argument: object, waiting?: Waiting): Promise<T> {
    return holdUntilAnswered({
      isRunning: () => this.#client.state === State.Running,
      running: () => this.#running(),
      send: () => this.#send<T>({ command, arguments: [argument] }, waiting),
      isCutOff,
    });
  }

  async #send<T>(params: ExecuteCommandParams, waiting: Waiting | undefined): Promise<T> {
    const { method } = ExecuteCommandRequest;
    if (!waiting) return this.#client.sendRequest<T>(method, params);
    const workDoneToken = crypto.randomUUID();
    const told = this.#client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if ('message' in value && value.message !== undefined) waiting.tell(value.message);
    });
    try {
      return await this.#client.sendRequest<T>(method, { ...params, workDoneToken }, waiting.token);
    } finally {
      told.dispose();
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
