// The program in dist/server.cjs: started by VS Code, or by any editor that knows no `attache server`.
import { serveStdio } from './main.ts';

serveStdio();
