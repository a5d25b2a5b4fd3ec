import { type ChildProcess, spawn } from 'node:child_process';
import { execArgv, execPath } from 'node:process';

/** Runs `program` with the Node that runs us, which in a desktop VS Code is Electron. */
export function startServer(program: string): ChildProcess {
  const debugging = execArgv.some((argument) => argument.startsWith('--inspect')) ? DEBUG : [];
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' };
  const server = spawn(execPath, [...debugging, program, '--stdio'], { env, windowsHide: true });
  // One that cannot be started closes its streams, as one that ends does: who listens to those starts it again.
  return server.on('error', () => {});
}

const DEBUG = ['--nolazy', '--inspect=6009'];
