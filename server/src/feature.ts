import type { ServerCapabilities } from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import type { Desk } from './desk.ts';

/** One thing an editor can ask for. Its file holds a pure function of a snapshot; this says how it is asked. */
export interface Feature {
  /** What to announce to this client; nothing where it could not make use of it. */
  readonly capabilities: (abilities: Abilities) => ServerCapabilities;
  readonly listen: (desk: Desk) => void;
}
