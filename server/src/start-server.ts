import { describeLessonFault, type ProjectReading, whyOf } from '@attache/core';
import {
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ResponseError,
  type ServerCapabilities,
  ShowMessageNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { type Abilities, abilitiesOf } from './abilities.ts';
import { sizeAlarm, vanishingAlarm } from './alarm.ts';
import { announce, refresh, refreshAll } from './announce.ts';
import { Decisions } from './decisions.ts';
import { type Desk, openDesk } from './desk.ts';
import { FEATURES } from './features/index.ts';
import { unreadDiagnostics } from './features/project-diagnostics.ts';
import { guardEvent } from './guard.ts';
import { lessonShelf } from './lesson-shelf.ts';
import { Library } from './library.ts';
import { ProjectFiles } from './project-files.ts';
import { projectShelf } from './project-shelf.ts';
import { PING } from './protocol.ts';
import { retrying } from './retrying.ts';
import { COMMAND_NAMES, listenForCommands } from './run-command.ts';
import { Session } from './session.ts';
import { followSettings } from './settings-source.ts';
import type { Surroundings } from './surroundings.ts';
import { synchronise } from './synchronise.ts';
import { watchSidecars } from './watch-sidecars.ts';
import { faultWords } from './words/index.ts';

/** Listens on a connection. Where it comes from and what it runs on is the doors' business: node/ and browser/. */
export function startServer(
  connection: Connection,
  surround: (abilities: Abilities) => Surroundings,
): void {
  connection.onRequest(PING, () => null);
  let isInitialized = false;
  connection.onInitialize((params) => {
    // A second one would forget what is open.
    if (isInitialized) return new ResponseError(ErrorCodes.InvalidRequest, 'Initialized already.');
    isInitialized = true;
    return initialize(connection, surround, params);
  });
  connection.listen();
}

function initialize(
  connection: Connection,
  surround: (abilities: Abilities) => Surroundings,
  params: InitializeParams,
): InitializeResult {
  const abilities = abilitiesOf(params);
  const surroundings = surround(abilities);
  connection.onShutdown(async () => surroundings.keeping?.settled());
  const desk = furnish(connection, surroundings, abilities);
  desk.library.folders = (params.workspaceFolders ?? []).map(({ uri }) => uri);
  for (const feature of FEATURES) feature.listen(desk);
  listenForCommands(desk);
  connection.onInitialized(
    desk.onEvent('starting', async () => {
      watchSidecars(desk);
      await followSettings(desk, () => {
        // What is wrong with a project's file is told anew, in the language that is set now.
        desk.session.forgetProjects();
        return refreshAll(desk);
      });
      await saveLeftovers(desk);
    }),
  );
  return { capabilities: capabilitiesFor(abilities), serverInfo: { name: 'Attaché' } };
}

function furnish(connection: Connection, surroundings: Surroundings, abilities: Abilities): Desk {
  const { files } = surroundings;
  const folders = () => library.folders;
  const session = new Session(surroundings, abilities, {
    lessons: lessonShelf(files, folders, (uri, fault) => {
      const said = describeLessonFault(fault, faultWords(session.words));
      connection.console.warn(`${uri}: ${said}`);
    }),
    projects: projectShelf(files, folders, (uri, reading) => tellUnread(uri, reading)),
  });
  const unread = new Set<string>();
  /** Not for a file that is sound, unless it was told before that it is none. */
  const tellUnread = (uri: string, reading: ProjectReading) => {
    const diagnostics = unreadDiagnostics(reading, session.words);
    if (diagnostics.length > 0) unread.add(uri);
    else if (!unread.delete(uri)) return;
    void connection.sendDiagnostics({ uri, diagnostics });
  };
  const projectFiles = new ProjectFiles();
  const library = new Library(session, surroundings);
  const log = (message: string) => connection.console.error(message);
  const read = (uri: string) =>
    guardEvent('the status', () => announce(connection, session, decisions, uri), log);
  const changed = (uri: string) => {
    void read(uri);
    void guardEvent('a refresh', () => refresh(connection, session), log);
  };
  const savedLater = (uri: string) => {
    session.article(uri)?.renewSidecar();
    changed(uri);
  };
  const retry = retrying(
    surroundings,
    savedLater,
    (count) => say(connection, MessageType.Info, session.words.alarm.savedNow(count)),
    ({ article, decisions, sidecar }) =>
      say(connection, MessageType.Warning, session.words.alarm.aside(decisions, article, sidecar)),
  );
  const decisions = new Decisions(surroundings, session, changed, retry);
  const desk = openDesk({
    connection,
    surroundings,
    session,
    library,
    decisions,
    retry,
    projectFiles,
  });
  const alarm = vanishingAlarm(desk, changed);
  const large = sizeAlarm(desk, (message) => say(connection, MessageType.Warning, message));
  const met = async (uri: string) => {
    await retry.now();
    await alarm(uri);
    await large(uri);
  };
  synchronise(desk, { read, met, readAll: () => refreshAll(desk) });
  return desk;
}

/** What the last session, or a program that has ended, could not save. */
async function saveLeftovers({ connection, surroundings, session, retry }: Desk): Promise<void> {
  await retry.now();
  const [first, ...others] = surroundings.keeping?.waiting() ?? [];
  if (!first) return;
  const count = [first, ...others].reduce((sum, { decisions }) => sum + decisions, 0);
  const { alarm } = session.words;
  const why = whyOf(first.fault, faultWords(session.words));
  say(connection, MessageType.Warning, alarm.waiting(count, why));
}

function say(connection: Connection, type: MessageType, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type, message });
}

function capabilitiesFor(abilities: Abilities): ServerCapabilities {
  const parts = FEATURES.map(({ capabilities }) => capabilities(abilities));
  const all: ServerCapabilities = Object.assign(
    {
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        save: true,
      },
      ...(abilities.registersCommands
        ? {}
        : { executeCommandProvider: { commands: [...COMMAND_NAMES], workDoneProgress: true } }),
    },
    ...parts,
  );
  if (!abilities.hasFolders) return all;
  // Declared, and not registered later: the protocol has no client that promises to take that registration.
  const workspaceFolders = { supported: true, changeNotifications: true };
  return { ...all, workspace: { ...all.workspace, workspaceFolders } };
}
