const { pathToFileURL } = require('node:url');
const { format } = require('node:util');
const { entry, mark } = require('./suite.json');

/** Runs inside the extension host: marks what is printed there, so that it can be told from VS Code's own log, then runs the suite. */
exports.run = async function run() {
  for (const name of ['log', 'info', 'warn', 'error']) markLines(name);
  const suite = await import(pathToFileURL(entry).href);
  const failures = await (suite.run ?? suite.default.run)();
  if (typeof failures === 'number' && failures > 0) throw new Error(`${failures} failed.`);
};

/** VS Code has made these methods deaf to assignment. The text is formatted here, where objects are whole. */
function markLines(name) {
  const print = console[name].bind(console);
  const value = (...args) => print('%s', mark + format(...args));
  Object.defineProperty(console, name, { configurable: true, value });
}
