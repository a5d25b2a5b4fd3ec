/**
 * Takes the place of VS Code's native `@vscode/native-watchdog`, which ends an extension host whose server is gone.
 * Here every process of VS Code ends with the one that started the server; see `end-with-parent.cjs`.
 */
exports.start = () => {};
exports.exit = (code) => process.exit(code);
