import {
  type CancellationToken,
  LSPErrorCodes,
  type Range,
  ResponseError,
} from 'vscode-languageserver';
import type { Desk } from './desk.ts';

/** Something that changes or tells something. One file each in commands/; docs/commands.md lists the arguments. */
export interface Command {
  readonly name: `attache.${string}`;
  /** What a progress bar says meanwhile; no bar where absent. */
  readonly title?: (desk: Desk) => string;
  /** One plain JSON object in, plain JSON out. Resolves only when what it did is durable. */
  readonly run: (desk: Desk, argument: unknown, task: Task) => Promise<CommandResult>;
}

/** A command on its way, as whoever waits for it sees it. */
export interface Task {
  /** Cancelled, nobody waits for the answer any more. */
  readonly token: CancellationToken;
  /** Says on the progress bar how far it is; nothing without a title. */
  readonly tell: (message: string) => void;
}

export type CommandResult = object | null;

/** How many decisions were saved. */
export interface Decided {
  readonly decided: number;
}

/** Why a command did nothing, for people; `kind` for programs. */
export type Refusal =
  | 'bad-arguments'
  | 'not-an-article'
  | 'nothing-here'
  | 'changed-meanwhile'
  | 'nothing-to-undo'
  | 'not-written';

export function refuse(kind: Refusal, message: string): ResponseError<{ kind: Refusal }> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message, { kind });
}

/** What a mention is called in an argument: where it is, and what it was when it was seen there. */
export interface Target {
  readonly uri: string;
  /** The mention's range, or an empty one at a cursor in it. */
  readonly range?: Range;
  /** An annotation's id, for one that has lost its place. */
  readonly id?: string;
  readonly label?: string;
  /** The words as the caller saw them. Other words there now: nothing is decided. */
  readonly quote?: string;
}
