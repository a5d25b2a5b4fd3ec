import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { holdUntilAnswered } from '@attache/client/hold';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** What ships. `npm run build` makes it. */
const PROGRAM = fileURLToPath(new URL('../../../dist/server.cjs', import.meta.url));

export interface OpenText {
  readonly uri: string;
  readonly text: string;
}

/**
 * The language server as a program and a client that does what ours does: it starts the server again when it has
 * ended, opens the texts anew, and holds a command until it is answered. Without the waiting: a test has no minute.
 */
export class RestartingServer {
  /** Messages sent so far, over all lives of the server. */
  sent = 0;
  starts = 0;
  /** Told after every message. */
  onSent: () => void = () => {};
  readonly #state: string;
  readonly #texts: readonly OpenText[];
  #life: Promise<Life> | undefined;
  #program: ChildProcess | undefined;

  constructor(state: string, texts: readonly OpenText[]) {
    this.#state = state;
    this.#texts = texts;
  }

  /** Resolves when the server has answered, however often it ends meanwhile. */
  command(command: string, argument: object): Promise<unknown> {
    return holdUntilAnswered({
      isRunning: () => this.#life !== undefined,
      running: async () => {
        await this.#running();
      },
      send: async () => {
        const { wire } = await this.#running();
        const answer = wire.sendRequest('workspace/executeCommand', {
          command,
          arguments: [argument],
        });
        this.#count();
        return answer;
      },
      isCutOff: (error) => !(error instanceof Error && 'data' in error && error.data !== undefined),
    });
  }

  kill(): void {
    this.#program?.kill('SIGKILL');
  }

  async end(): Promise<void> {
    const program = this.#program;
    this.#life = undefined;
    if (!program) return;
    const ended = once(program, 'exit');
    program.kill('SIGKILL');
    await ended;
  }

  #count(): void {
    this.sent += 1;
    this.onSent();
  }

  #running(): Promise<Life> {
    const life = this.#life ?? this.#start();
    this.#life = life;
    return life.catch(() => {
      // Another may have been started meanwhile.
      if (this.#life === life) this.#life = undefined;
      return this.#running();
    });
  }

  async #start(): Promise<Life> {
    this.starts += 1;
    const program = spawn(process.execPath, [PROGRAM, '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#program = program;
    const wire = createProtocolConnection(
      new StreamMessageReader(program.stdout),
      new StreamMessageWriter(program.stdin),
    );
    program.stdin.on('error', () => undefined);
    program.once('exit', () => {
      if (this.#program === program) {
        this.#program = undefined;
        this.#life = undefined;
      }
      wire.dispose();
    });
    wire.onError(() => undefined);
    wire.listen();
    const initialized = wire.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
      initializationOptions: { stateFolder: this.#state },
    });
    this.#count();
    await initialized;
    await wire.sendNotification('initialized', {});
    this.#count();
    for (const { uri, text } of this.#texts) {
      const textDocument = { uri, languageId: 'plaintext', version: 1, text };
      await wire.sendNotification('textDocument/didOpen', { textDocument });
      this.#count();
    }
    return { wire };
  }
}

interface Life {
  readonly wire: ProtocolConnection;
}
