// Constants of our modules stay constants in a bundle.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { transform } from 'esbuild';

/**
 * An esbuild plugin. The bundler turns every `const` at the top of a module into a `var`. The host asks for a variable each
 * time, where it would have compiled the value of a constant into its code: the recogniser is a tenth slower for it. So what
 * was bundled is rewritten before it is made small.
 */
export function constants() {
  return {
    name: 'constants',
    setup({ initialOptions, onEnd }) {
      const { minify = false, target } = initialOptions;
      // What the bundler has wrapped in a function needs no second one.
      const format = initialOptions.format === 'iife' ? undefined : initialOptions.format;
      initialOptions.minify = false;
      initialOptions.write = false;
      onEnd(async ({ outputFiles = [] }) => {
        for (const { path, text } of outputFiles) {
          const written = /\.[cm]?js$/.test(path)
            ? (await small(withConstants(text), { minify, target, format })) + namesOf(text)
            : text;
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, written);
        }
      });
    },
  };
}

/**
 * A bundle, not yet made small, whose modules of our own have their constants back. The bundler's comments tell whose code
 * stands where, and it gives no two variables at the top of modules one name.
 */
export function withConstants(bundle) {
  const assigned = new Set();
  for (const { groups } of bundle.matchAll(ASSIGNMENT)) assigned.add(groups.name ?? groups.stepped);
  let own = false;
  const lines = bundle.split('\n').map((line) => {
    const module = /^ *\/\/ (?<path>\S+\.[cm]?[jt]s)$/.exec(line)?.groups.path;
    if (module !== undefined) own = OURS.test(module);
    const name = own ? DECLARATION.exec(line)?.groups.name : undefined;
    return name === undefined || assigned.has(name) ? line : line.replace('var ', 'const ');
  });
  return lines.join('\n');
}

/**
 * What the bundler leaves for a host that imports a CommonJS bundle: code that never runs and names what is exported. It
 * would be taken away with all that never runs.
 */
function namesOf(bundle) {
  return /^0 && \(module\.exports = \{[^}]*\}\);$/m.exec(bundle)?.[0] ?? '';
}

/** Paths start where the bundler was started. */
const OURS = /^(?!.*node_modules\/)(?:.*\/)?(?:core|disk|server|client|cli)\/src\//;
/** At the top of a module: the bundler indents what is inside anything. */
const DECLARATION = /^var (?<name>[\w$]+) = /;
/**
 * What is assigned anywhere, but for a declaration; alone, in a pattern or by a step. One too many costs a constant, and
 * `small` refuses one too few.
 */
const ASSIGNMENT =
  /(?<!\b(?:var|const|let) |[.\w$])(?<name>[\w$]+)(?:(?:, [\w$]+)*\]\s*=(?![=>])|\+\+|--|\s*(?:[-+*/%&|^]|\*\*|<<|>>>?|&&|\|\||\?\?)?=(?![=>]))|(?:\+\+|--)(?<stepped>[\w$]+)/g;

async function small(code, options) {
  const { code: written } = await transform(code, {
    ...options,
    logOverride: { 'assign-to-constant': 'error' },
  });
  return written;
}
