import { strict as assert } from 'node:assert';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { killAtEveryMessage } from '../faults/killed-server.ts';
import { crowd } from '../faults/many-writers.ts';

/** What ships. `npm run build` makes it. */
const PROGRAM = fileURLToPath(new URL('../../../dist/server.cjs', import.meta.url));

describe('the server as a program', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'attache-door-'));
    state = join(folder, 'state');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('saves a decision beside the article before it answers', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'Anwar Ibrahim spoke.');
    const { program, wire } = await start();
    const uri = pathToFileURL(path).href;
    await open(wire, uri, 'Anwar Ibrahim spoke.');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 13 } };
    const argument = { uri, range, label: 'LEADER', value: 'anwar-ibrahim' };
    await wire.sendRequest('workspace/executeCommand', {
      command: 'attache.annotate',
      arguments: [argument],
    });
    assert.match(await readFile(`${path}.ann.json`, 'utf8'), /"exact":"Anwar Ibrahim"/u);
    await stop(program, wire);
  });

  it('saves what the last one could not: killed, and started again', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'Anwar Ibrahim spoke.');
    await writeFile(`${path}.ann.json`, '', { mode: 0o444 });
    const uri = pathToFileURL(path).href;
    const first = await start();
    await open(first.wire, uri, 'Anwar Ibrahim spoke.');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 13 } };
    const argument = { uri, range, label: 'LEADER', value: 'anwar-ibrahim' };
    const asked = first.wire.sendRequest('workspace/executeCommand', {
      command: 'attache.annotate',
      arguments: [argument],
    });
    await assert.rejects(asked, /not saved yet: the sidecar is marked as read-only\. It is kept/u);
    const killed = once(first.program, 'exit');
    first.program.kill('SIGKILL');
    await killed;
    first.wire.dispose();
    await chmod(`${path}.ann.json`, 0o644);

    const second = await start();
    const saved = new Promise<string>((resolve) => {
      second.wire.onNotification('window/showMessage', ({ message }) => resolve(message));
    });
    assert.match(await saved, /Decisions that had waited are saved now: 1\./u);
    assert.match(await readFile(`${path}.ann.json`, 'utf8'), /"exact":"Anwar Ibrahim"/u);
    await stop(second.program, second.wire);
  });

  it('takes back what was decided before it was killed, all mentions of a step at once', async () => {
    const path = join(folder, 'a.txt');
    const text = 'President Prabowo Subianto met Prime Minister Anwar Ibrahim.';
    await writeFile(path, text);
    const uri = pathToFileURL(path).href;
    const first = await start();
    await open(first.wire, uri, text);
    const all = await run(first.wire, 'attache.confirmAll', { uri });
    const killed = once(first.program, 'exit');
    first.program.kill('SIGKILL');
    await killed;
    first.wire.dispose();

    const second = await start();
    await open(second.wire, uri, text);
    assert.deepEqual(await run(second.wire, 'attache.undo', { uri }), all);
    assert.match(
      JSON.stringify(await run(second.wire, 'attache.status', { uri })),
      /"confirmed":0/u,
    );
    assert.deepEqual(await run(second.wire, 'attache.redo', { uri }), all);
    assert.match(
      JSON.stringify(await run(second.wire, 'attache.status', { uri })),
      /"suggested":0/u,
    );
    await stop(second.program, second.wire);
  });

  it('loses no decision when it is killed after any message', async () => {
    const { kills, lost } = await killAtEveryMessage(4);
    assert.deepEqual([kills, lost], [3, 0]);
  }).timeout(60_000);

  it('shares an article with other servers and the command line, some of them killed', async () => {
    const wanted = { servers: 2, shells: 2, confirmations: 4, articles: 1, kills: 3 };
    const { acknowledged, lost } = await crowd(wanted);
    assert.deepEqual([acknowledged, lost], [16, 0]);
  }).timeout(60_000);

  it('says plainly that a text which is no file has no place for decisions', async () => {
    const { program, wire } = await start();
    await open(wire, 'untitled:Untitled-1', 'Anwar Ibrahim spoke.');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 13 } };
    const argument = { uri: 'untitled:Untitled-1', range, label: 'LEADER' };
    const asked = wire.sendRequest('workspace/executeCommand', {
      command: 'attache.annotate',
      arguments: [argument],
    });
    await assert.rejects(asked, /not a file on this machine/u);
    await stop(program, wire);
  });

  it('tells of an attache.json in another encoding, until it is mended', async () => {
    const article = join(folder, 'a.txt');
    const project = join(folder, 'attache.json');
    await writeFile(article, 'Siti Rahma spoke.');
    await writeFile(project, Buffer.from([0xff, 0xfe, 0x7b, 0x00]));
    const uri = pathToFileURL(article).href;
    const { program, wire } = await start([pathToFileURL(folder).href]);
    const told = problemsAt(wire, pathToFileURL(project).href);
    await open(wire, uri, 'Siti Rahma spoke.');
    const [first] = await told.next();
    assert.equal(first?.code, 'not-utf8');
    assert.match(first?.message ?? '', /not read: it is not UTF-8 text/u);
    const settings = { attache: { uiLanguage: 'vi' } };
    await wire.sendNotification('workspace/didChangeConfiguration', { settings });
    assert.match((await told.next())[0]?.message ?? '', /không phải văn bản UTF-8/u);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 10 } };
    await assert.rejects(run(wire, 'attache.addPerson', { uri, range }), /văn bản UTF-8/u);
    assert.deepEqual(await readFile(project), Buffer.from([0xff, 0xfe, 0x7b, 0x00]));

    await writeFile(project, '{"people":[{"id":"siti-rahma","names":["Siti Rahma"]}]}');
    const changes = [{ uri: pathToFileURL(project).href, type: 2 }];
    await wire.sendNotification('workspace/didChangeWatchedFiles', { changes });
    assert.deepEqual(await told.next(), []);
    assert.match(JSON.stringify(await run(wire, 'attache.status', { uri })), /"suggested":1/u);
    await stop(program, wire);
  });

  it('ends when a frame is broken, so that the client starts it again', async () => {
    const program = spawn(process.execPath, [PROGRAM, '--stdio']);
    program.stdin.write('Content-Length: soon\r\n\r\n{}');
    const [code] = await once(program, 'exit');
    assert.equal(code, 1);
  });

  it('ends when nobody is at the other end any more', async () => {
    const program = spawn(process.execPath, [PROGRAM, '--stdio']);
    program.stdin.end();
    const [code] = await once(program, 'exit');
    assert.equal(code, 0);
  });
});

let state = '';

interface Problem {
  readonly code?: unknown;
  readonly message: string;
}

/** What is told about a file, one list after the other. */
function problemsAt(wire: ProtocolConnection, uri: string): { next(): Promise<Problem[]> } {
  const lists: Problem[][] = [];
  let wake = () => {};
  wire.onNotification('textDocument/publishDiagnostics', (sent) => {
    if (sent.uri !== uri) return;
    lists.push(sent.diagnostics);
    wake();
  });
  return {
    next: async () => {
      while (lists.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return lists.shift() ?? [];
    },
  };
}

async function start(
  folders: readonly string[] = [],
): Promise<{ program: ChildProcess; wire: ProtocolConnection }> {
  const program = spawn(process.execPath, [PROGRAM, '--stdio']);
  const wire = createProtocolConnection(
    new StreamMessageReader(program.stdout),
    new StreamMessageWriter(program.stdin),
  );
  wire.listen();
  await wire.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders.map((uri) => ({ uri, name: 'corpus' })),
    capabilities: {},
    initializationOptions: { stateFolder: state },
  });
  await wire.sendNotification('initialized', {});
  return { program, wire };
}

function run(wire: ProtocolConnection, command: string, argument: object): Promise<unknown> {
  return wire.sendRequest('workspace/executeCommand', { command, arguments: [argument] });
}

async function open(wire: ProtocolConnection, uri: string, text: string): Promise<void> {
  await wire.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text },
  });
}

async function stop(program: ChildProcess, wire: ProtocolConnection): Promise<void> {
  await wire.sendRequest('shutdown');
  const exit = once(program, 'exit');
  await wire.sendNotification('exit');
  assert.deepEqual(await exit, [0, null]);
  wire.dispose();
}
