/**
 * Takes the place of VS Code's native logger `@vscode/spdlog`, which would have to be compiled on the user's machine and
 * without which the extension host does not start. The same functions; each line is written at once, and no file is rotated.
 */
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical', 'off'];
const LogLevel = { Trace: 0, Debug: 1, Info: 2, Warning: 3, Error: 4, Critical: 5, Off: 6 };

class Logger {
  constructor(_kind, _name, file) {
    this.file = file;
    this.level = LogLevel.Info;
    this.bare = false;
    if (file) mkdirSync(dirname(file), { recursive: true });
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {
    this.bare = false;
  }
  clearFormatters() {
    this.bare = true;
  }
  flush() {}
  drop() {}
}

for (const [level, name] of LEVELS.slice(0, -1).entries()) {
  Logger.prototype[name] = function write(message) {
    if (level < this.level || !this.file) return;
    const line = this.bare ? message : `${new Date().toISOString()} [${name}] ${message}\n`;
    try {
      appendFileSync(this.file, line);
    } catch {
      // The folder is thrown away when the server stops; the last lines may come after that.
    }
  };
}

const createLogger = async (name, file) => new Logger('rotating', name, file);

// One by one: an ES module that imports this file sees only the names that it can read off without running it.
exports.version = 0;
exports.LogLevel = LogLevel;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
