import { PassThrough } from 'node:stream';
import { type Surroundings, startServer } from '@attache/server';
import { createConnection } from 'vscode-languageserver/node';
import {
  type Message,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { KNOWLEDGE } from '../server/find-marked.ts';
import {
  impossibleChange,
  junk,
  NOTIFICATIONS,
  oneOf,
  positionOf,
  type Random,
  REQUESTS,
  randomEdit,
  randomFrom,
} from './random-client.ts';

export interface Conversation {
  readonly messages: number;
  /** Edits after which the server had another text than the client. */
  readonly astray: number;
  /** The longest time without an answer, in milliseconds. */
  readonly longestSilence: number;
}

const ARTICLE = 'file:///corpus/article.txt';

/** Talks to a server at random, in this process. Throws when it stays mute. */
export async function converse(messages: number, seed: number): Promise<Conversation> {
  const random = randomFrom(seed);
  const client = new RandomClient();
  await client.start();
  let astray = 0;
  let longestSilence = 0;
  while (client.sent < messages) {
    const before = client.sent;
    const kind = random();
    if (kind < 0.3) await client.edit(random);
    else if (kind < 0.35) await client.editImpossibly(random);
    else await client.sendAnything(random);
    if (kind < 0.35 && !(await client.agrees())) astray += 1;
    if (Math.floor(before / 50) !== Math.floor(client.sent / 50))
      longestSilence = Math.max(longestSilence, await client.ping());
  }
  client.end();
  return { messages: client.sent, astray, longestSilence };
}

const MOST_PATIENCE = 20_000;

class RandomClient {
  sent = 0;
  #text = 'Prabowo\r\nmet Tô Lâm.';
  #version = 1;
  #seen = '';
  readonly #up = new PassThrough();
  readonly #writer = new StreamMessageWriter(this.#up);
  readonly #answers = new Map<number, (answer: object) => void>();

  async start(): Promise<void> {
    const down = new PassThrough();
    const connection = createConnection(
      new StreamMessageReader(this.#up),
      new StreamMessageWriter(down),
    );
    startServer(connection, () => this.#surroundings());
    new StreamMessageReader(down).listen((message) => this.#hear(message));
    const initializationOptions = { sendsFullText: true };
    const capabilities = { workspace: { configuration: true } };
    await this.request('initialize', { capabilities, initializationOptions, processId: null });
    await this.notify('initialized', {});
    await this.#open();
  }

  end(): void {
    this.#up.end();
  }

  async edit(random: Random): Promise<void> {
    const { edit, after } = randomEdit(this.#text, random);
    this.#text = after;
    this.#version += 1;
    const textDocument = { uri: ARTICLE, version: this.#version };
    await this.notify('textDocument/didChange', { textDocument, contentChanges: [edit] });
  }

  /** The client's own text is not changed by what it should not have sent. */
  async editImpossibly(random: Random): Promise<void> {
    const { version, contentChanges } = {
      version: 0,
      contentChanges: [],
      ...impossibleChange(random, this.#version),
    };
    const textDocument = { uri: random() < 0.8 ? ARTICLE : 'file:///corpus/other.txt', version };
    await this.notify('textDocument/didChange', { textDocument, contentChanges });
  }

  async sendAnything(random: Random): Promise<void> {
    const kind = random();
    const textDocument = { uri: ARTICLE };
    const position = positionOf(this.#text, Math.floor(random() * this.#text.length));
    const params = { textDocument, position, range: { start: position, end: position } };
    if (kind < 0.3)
      void this.request(oneOf(random, [...REQUESTS]), { ...params, context: { diagnostics: [] } });
    else if (kind < 0.5) void this.request(oneOf(random, [...REQUESTS]), junk(random));
    else if (kind < 0.65) void this.#command(random, { uri: ARTICLE, ...params });
    else if (kind < 0.9) await this.#strange(random);
    else if (kind < 0.93) await this.#openAnew();
    else await this.notify('$/cancelRequest', { id: Math.floor(random() * this.sent) });
  }

  /** True where the server has the client's text: what it reads is what the client shows. */
  async agrees(): Promise<boolean> {
    const begun = performance.now();
    while (performance.now() - begun < MOST_PATIENCE) {
      const command = { command: 'attache.status', arguments: [{ uri: ARTICLE }] };
      const answer = await this.request('workspace/executeCommand', command);
      // It has asked for the whole text, and says nothing about it until it has come.
      if ('result' in answer && answer.result !== null) return this.#seen === this.#text;
    }
    throw new Error('The server never found back to the text.');
  }

  /** How long it takes to answer, in milliseconds. */
  async ping(): Promise<number> {
    const begun = performance.now();
    const late = new Promise<object>((_, reject) => {
      setTimeout(reject, MOST_PATIENCE, new Error('The server is mute.')).unref();
    });
    await Promise.race([this.request('attache/ping', undefined), late]);
    return performance.now() - begun;
  }

  async request(method: string, params: unknown): Promise<object> {
    const id = this.sent + 1;
    const answer = new Promise<object>((resolve) => this.#answers.set(id, resolve));
    await this.#send({ id, method, params });
    return answer;
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.#send({ method, params });
  }

  #command(random: Random, argument: object): Promise<object> {
    const names = [
      'annotate',
      'confirm',
      'reject',
      'withdraw',
      'undo',
      'redo',
      'confirmAll',
    ] as const;
    const others = ['next', 'status', 'formats', 'correctValue', 'nothing', 'changeLabel'] as const;
    const command = `attache.${oneOf(random, [...names, ...others])}`;
    const given = random() < 0.5 ? { label: 'LEADER', to: 'DATE', ...argument } : junk(random);
    return this.request('workspace/executeCommand', { command, arguments: [given] });
  }

  async #strange(random: Random): Promise<void> {
    const kind = random();
    if (kind < 0.5) await this.notify(oneOf(random, [...NOTIFICATIONS]), junk(random));
    else if (kind < 0.6) void this.request('workspace/unheard', junk(random));
    else if (kind < 0.7) void this.request('initialize', { capabilities: {}, processId: null });
    else if (kind < 0.8) await this.#send({ id: 1e9, result: junk(random) });
    else if (kind < 0.9) await this.#send({ id: 'x', error: { code: -1, message: 'no' } });
    else await this.#send({});
  }

  async #openAnew(): Promise<void> {
    await this.notify('textDocument/didClose', { textDocument: { uri: ARTICLE } });
    await this.#open();
  }

  #open(): Promise<void> {
    const item = { uri: ARTICLE, languageId: 'attache-article', version: this.#version };
    return this.notify('textDocument/didOpen', { textDocument: { ...item, text: this.#text } });
  }

  async #send(message: object): Promise<void> {
    this.sent += 1;
    const whole = { jsonrpc: '2.0', ...message };
    await this.#writer.write(whole);
  }

  #hear(message: Message): void {
    const { id, method } = { id: undefined, method: undefined, ...message };
    if (typeof id === 'number' && method === undefined) {
      this.#answers.get(id)?.(message);
      this.#answers.delete(id);
    } else if (id !== undefined) void this.#send({ id, result: this.#answerTo(method) });
  }

  #answerTo(method: unknown): unknown {
    if (method === 'attache/fullText') return { version: this.#version, text: this.#text };
    return method === 'workspace/configuration' ? [{}] : null;
  }

  #surroundings(): Surroundings {
    const found = { language: 'en', documentDate: undefined, mentions: [] } as const;
    const see = (name: string, text: string) => {
      // Senseless messages can open another text.
      if (name === 'article.txt') this.#seen = text;
      return found;
    };
    return {
      recognize: ({ name, text }) => see(name, text),
      openReader: ({ name, text }) => {
        let now = text;
        return {
          edit: (start, end, inserted) => {
            now = now.slice(0, start) + inserted + now.slice(end);
          },
          findings: () => ({ ...see(name, now), mentionsIn: () => [] }),
        };
      },
      knowledge: KNOWLEDGE,
      sidecars: { read: async () => undefined, save: async () => ({ text: '' }) },
      files: {
        articles: async () => [],
        read: async () => undefined,
        write: async () => undefined,
        replace: async () => true,
        rename: async () => false,
        keepRecord: async (name) => `attache:/${name}`,
      },
      now: () => '2026-01-01T00:00:00Z',
      pause: async () => undefined,
      account: async () => 'ana',
    };
  }
}
