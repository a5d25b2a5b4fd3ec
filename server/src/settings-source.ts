import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Desk } from './desk.ts';
import { field } from './json.ts';
import { readSettings } from './settings.ts';

/** Reads the settings now and whenever they change: asked for where the client can be asked, else as it sends them. */
export async function followSettings(desk: Desk, changed: () => Promise<void>): Promise<void> {
  const { connection, session, onEvent } = desk;
  const { pullsSettings, registersSettings } = session.abilities;
  connection.onDidChangeConfiguration(
    onEvent('changed settings', async ({ settings }) => {
      session.use(readSettings(pullsSettings ? await ask(desk) : field(settings, 'attache')));
      await changed();
    }),
  );
  if (registersSettings)
    await connection.client.register(DidChangeConfigurationNotification.type, {
      section: 'attache',
    });
  if (!pullsSettings) return;
  session.use(readSettings(await ask(desk)));
  await changed();
}

async function ask({ connection }: Desk): Promise<unknown> {
  return connection.workspace.getConfiguration('attache');
}
