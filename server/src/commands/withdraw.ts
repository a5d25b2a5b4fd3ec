import type { Command } from '../command.ts';
import { mentionCommand } from './decide.ts';

/** As if one had not decided: a suggestion again, or nothing where nothing is suggested. */
export const withdraw: Command = mentionCommand('attache.withdraw', () => ({
  status: 'withdrawn',
}));
