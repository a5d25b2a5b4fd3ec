/** Loaded into VS Code's server and all that it forks: ends them when the program that started the server was killed outright. */
const parent = Number(process.env['ATTACHE_PARENT']);

setInterval(() => {
  try {
    process.kill(parent, 0);
  } catch {
    process.exit(1);
  }
}, 2_000).unref();
