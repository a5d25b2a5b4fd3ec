import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORE_LABELS } from '@attache/core';
import { COMMANDS, OWN_TOKEN_TYPES, TOKEN_MODIFIERS, VIEWS } from '@attache/server';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const manifest = readJson('package.json');
const { contributes } = manifest;

describe('the manifest', () => {
  it('offers exactly the commands that the client registers', () => {
    const offered = contributes.commands.map(({ command }: { command: string }) => command);
    assert.deepEqual(
      offered.sort(),
      [
        ...namesIn('client/src/commands.ts', /^ {2}'(attache\.\w+)':/gmu),
        ...sources('client/src').flatMap((path) =>
          namesIn(path, /registerCommand\('(attache\.\w+)'/gu),
        ),
      ].sort(),
    );
  });

  it('binds keys and menus only to commands it offers', () => {
    const offered = new Set(contributes.commands.map(({ command }: Bound) => command));
    const menus: Bound[] = Object.values<Bound[]>(contributes.menus).flat();
    const strangers = [...contributes.keybindings, ...menus].filter(
      ({ command }: Bound) => !offered.has(command),
    );
    assert.deepEqual(strangers, []);
  });

  it('binds every key in articles only, and no key twice', () => {
    const keys: Bound[] = contributes.keybindings;
    assert.deepEqual(
      keys.filter(({ when }) => !when?.includes('attache.article')),
      [],
    );
    for (const mode of ['!attache.reviewMode', 'attache.reviewMode'])
      for (const platform of ['key', 'mac'] as const) {
        const bound = keys
          .filter(({ when }) => !excludes(when ?? '', mode))
          .map((binding) => binding[platform] ?? binding.key);
        assert.deepEqual(
          bound.filter((key, index) => bound.indexOf(key) !== index),
          [],
        );
      }
  });

  it('binds single keys only while a review is on and the text has the focus', () => {
    const keys: Bound[] = contributes.keybindings;
    const single = keys.filter(({ key }) =>
      /^(?:(?:shift|alt)\+)*(?:\w|enter|escape|\/)$/u.test(key),
    );
    const chords = keys.filter((binding) => !single.includes(binding));
    assert.ok(single.length > 20);
    for (const { key, when } of single.filter(({ key }) => !/^alt\+[np]$/u.test(key)))
      assert.match(when ?? '', /^attache\.reviewMode && attache\.article && editorTextFocus/u, key);
    for (const { key } of chords) assert.match(key, /^ctrl\+/u);
  });

  it('has a setting for everything that is read, and reads every setting', () => {
    const read = [
      ...namesIn('server/src/settings.ts', /Field\(section, '(\w+)'\)/gu),
      ...namesIn('server/src/settings.ts', /field\(section, '(\w+)'\), '\w+'/gu),
      ...sources('client/src').flatMap((path) =>
        // What the editor itself is set to is not ours to offer.
        namesIn(path, /(?<!\('editor'\)\s*)\.get<[^>]*>\(\s*'(\w+)[.']/gu),
      ),
      // The library of the client reads this one by itself.
      'trace',
    ];
    const settings = Object.keys(contributes.configuration.properties);
    const offered = settings.map((name) => name.split('.')[1]);
    assert.deepEqual([...new Set(offered)].sort(), [...new Set(read)].sort());
  });

  it('colours exactly the token types and modifiers that the server sends', () => {
    const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);
    assert.deepEqual(ids(contributes.semanticTokenTypes), [...OWN_TOKEN_TYPES]);
    assert.deepEqual(ids(contributes.semanticTokenModifiers), [...TOKEN_MODIFIERS]);
    assert.deepEqual(Object.keys(contributes.semanticTokenScopes[0].scopes), [...OWN_TOKEN_TYPES]);
    assert.deepEqual(namesIn('client/src/activate.ts', /^const TOKEN_TYPES = \[(.*)\];$/gmu), [
      OWN_TOKEN_TYPES.map((type) => `'${type}'`).join(', '),
    ]);
    assert.equal(OWN_TOKEN_TYPES.length, CORE_LABELS.length + 1);
  });

  it('names only files that exist', () => {
    const named = [
      manifest.icon,
      ...contributes.languages.flatMap(({ configuration }: Named) => configuration ?? []),
      ...contributes.walkthroughs.flatMap(({ steps }: { steps: { media: Named }[] }) =>
        steps.map(({ media }) => media['svg']),
      ),
      ...contributes.viewsContainers.activitybar.map(({ icon }: Named) => icon),
      ...contributes.grammars.map(({ path }: Named) => path),
      ...contributes.jsonValidation.map(({ url }: Named) => url),
    ];
    assert.deepEqual(
      named.filter((path) => !existsSync(join(ROOT, path))),
      [],
    );
    for (const door of [manifest.main, manifest.browser])
      assert.match(readText('scripts/build.mjs'), new RegExp(`'${door}'`, 'u'));
  });

  it('keeps what a stranger’s workspace could misuse out of untrusted workspaces', () => {
    const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;
    assert.equal(untrustedWorkspaces.supported, 'limited');
    assert.deepEqual(untrustedWorkspaces.restrictedConfigurations, ['attache.annotator']);
    assert.equal(virtualWorkspaces.supported, 'limited');
  });

  it('nests a sidecar under its article, which VS Code does only when it is switched on', () => {
    const { configurationDefaults: defaults } = manifest.contributes;
    assert.equal(defaults['explorer.fileNesting.enabled'], true);
    assert.match(defaults['explorer.fileNesting.patterns']['*.txt'], /\.txt\.ann\.json$/u);
  });

  it('has an icon that the marketplace takes: a PNG of at least 128 by 128', () => {
    const bytes = readFileSync(join(ROOT, manifest.icon));
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
    assert.equal(Math.min(bytes.readUInt32BE(16), bytes.readUInt32BE(20)) >= 128, true);
  });
});

describe('the words of the manifest', () => {
  const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/gu)].map(([, key]) => key);

  for (const suffix of ['', '.id', '.vi'])
    it(`are all there and all used in package.nls${suffix}.json`, () => {
      const words = readJson(`package.nls${suffix}.json`);
      assert.deepEqual(Object.keys(words).sort(), [...new Set(used)].sort());
      assert.deepEqual(
        Object.values<string>(words).filter((text) => text.trim() === ''),
        [],
      );
    });

  it('are said in three languages, not copied', () => {
    const english = readJson('package.nls.json');
    for (const suffix of ['.id', '.vi']) {
      const words = readJson(`package.nls${suffix}.json`);
      const copied = Object.keys(words).filter((key) => words[key] === english[key]);
      assert.deepEqual(copied, []);
    }
  });

  it('stand behind every title and description', () => {
    const plain = [
      ...JSON.stringify(contributes).matchAll(
        /"(?:title|description|markdownDescription)":"([^%"][^"]*)"/gu,
      ),
    ];
    assert.deepEqual(
      plain.map(([, text]) => text),
      ['Attaché', 'Attaché'],
    );
  });
});

describe('what the manifest says to people', () => {
  const offered = new Set([
    ...contributes.commands.map(({ command }: Bound) => command),
    ...contributes.views.attache.map(({ id }: { id: string }) => `${id}.focus`),
    'vscode.openFolder',
  ]);

  for (const suffix of ['', '.id', '.vi'])
    it(`links only to commands that exist in package.nls${suffix}.json, the same in every language`, () => {
      const links = (name: string) => namesIn(name, /\(command:([\w.]+)\)/gu);
      const found = links(`package.nls${suffix}.json`);
      assert.deepEqual(
        found.filter((command) => !offered.has(command)),
        [],
      );
      assert.deepEqual(found, links('package.nls.json'));
      assert.ok(found.length >= 8);
    });
});

describe('the views', () => {
  const views: { id: string }[] = contributes.views.attache;

  it('are those that the server fills, each with something to say while it is empty', () => {
    const ids = views.map(({ id }) => id.replace('attache.', ''));
    assert.deepEqual(ids.toSorted(), Object.keys(VIEWS).toSorted());
    const welcomed = contributes.viewsWelcome.map(({ view }: Named) => view);
    assert.deepEqual(
      welcomed,
      views.map(({ id }) => id),
    );
  });
});

describe('docs/commands.md', () => {
  const rows = namesIn('docs/commands.md', /^\| `(attache\.\w+)` \|/gmu);

  it('has one row for each command of the server', () => {
    assert.deepEqual(rows, COMMANDS.map(({ name }) => name).sort());
  });
});

interface Bound {
  readonly command: string;
  readonly when?: string;
  readonly key: string;
  readonly mac: string;
}

type Named = Readonly<Record<string, string>>;

/** True where a key cannot be meant while `mode` holds. */
function excludes(when: string, mode: string): boolean {
  const [wanted] = when.match(/!?attache\.reviewMode/u) ?? [];
  return wanted !== undefined && wanted !== mode;
}

function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function readJson(path: string) {
  return JSON.parse(readText(path));
}

function sources(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
}

/** What the first group of a pattern finds in a file, sorted. */
function namesIn(path: string, pattern: RegExp): string[] {
  return [...readText(path).matchAll(pattern)].map(([, name]) => name ?? '').sort();
}
