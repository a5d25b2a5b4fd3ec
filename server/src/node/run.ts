// The program in dist/server.cjs: forked by VS Code, or started by any editor that knows no `attache server`.
import { serveIpc, serveStdio } from './main.ts';

if (process.argv.includes('--node-ipc')) serveIpc();
else serveStdio();
