// A virtual file system as repositories on the web have it: the editor reads and writes through it, and nothing else can.
const { Disposable, EventEmitter, FileSystemError, workspace } = require('vscode');

exports.activate = ({ extensionUri, subscriptions }) => {
  const origin = `${extensionUri.scheme}://${extensionUri.authority}`;
  subscriptions.push(
    workspace.registerFileSystemProvider('webfiles', filesOf(origin), { isCaseSensitive: true }),
  );
};

function filesOf(origin) {
  const changed = new EventEmitter();
  const ask = async (operation, uri, init, query = '') => {
    const path = encodeURIComponent(uri.path);
    const answer = await fetch(`${origin}/files/${operation}?path=${path}${query}`, init);
    if (answer.status === 404) throw FileSystemError.FileNotFound(uri);
    if (answer.status === 403) throw FileSystemError.NoPermissions(uri);
    if (!answer.ok) throw FileSystemError.Unavailable(`${operation} ${uri.path}: ${answer.status}`);
    return answer;
  };
  const tell = (type, ...uris) => changed.fire(uris.map((uri) => ({ type, uri })));
  return {
    onDidChangeFile: changed.event,
    watch: () => new Disposable(() => {}),
    stat: async (uri) => (await ask('stat', uri)).json(),
    readDirectory: async (uri) => (await ask('list', uri)).json(),
    readFile: async (uri) => new Uint8Array(await (await ask('read', uri)).arrayBuffer()),
    writeFile: async (uri, body) => {
      await ask('write', uri, { method: 'POST', body });
      tell(1, uri);
    },
    rename: async (from, to) => {
      await ask('rename', from, { method: 'POST' }, `&to=${encodeURIComponent(to.path)}`);
      tell(1, from, to);
    },
    delete: async (uri) => {
      await ask('delete', uri, { method: 'POST' });
      tell(3, uri);
    },
    createDirectory: async (uri) => {
      await ask('make', uri, { method: 'POST' });
    },
  };
}
