import type { Command } from '../command.ts';
import { mentionCommand } from './decide.ts';

/** The mention is none. It stays visible as rejected, so that nobody has to reject it twice. */
export const reject: Command = mentionCommand('attache.reject', () => ({ status: 'rejected' }));
