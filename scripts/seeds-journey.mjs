import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sayActivation } from './activation.mjs';
import { expect, say, takeStepsInSamples } from './steps.mjs';
import { waitForText } from './vscode/browser.mjs';

/** Articles of others that do not ship, and beside them what is right: beside the project, or where ATTACHE_SEEDS says. */
const SEEDS = resolve(
  process.env['ATTACHE_SEEDS'] ?? fileURLToPath(new URL('../../shared/seeds', import.meta.url)),
);
const GOLD = join(SEEDS, '../gold');
const CLI = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url));
const MOST_KEYS = 1.2;

const STEPS = [
  {
    title: 'annotates every article completely by keys',
    picture: 'last-article',
    run: async (place) => {
      const { page, folder } = place;
      await page.keyboard.press('Control+Home');
      await press(place, 'Control+k');
      await press(place, 'Control+m');
      const names = readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort();
      for (const name of names) {
        await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
        place.mentions += await confirmAll(place);
        if (name !== names.at(-1)) await press(place, 'n');
      }
    },
  },
  {
    title: `presses at most ${MOST_KEYS} keys a mention`,
    run: async ({ keys, mentions }) => {
      const each = keys / mentions;
      say(`      ${keys} keys pressed for ${mentions} mentions: ${each.toFixed(2)} a mention`);
      expect(each <= MOST_KEYS, `${each.toFixed(2)} keys a mention`);
    },
  },
  {
    title: 'has decided what those decided who annotated these articles before',
    run: async ({ folder }) => {
      const wrong = readdirSync(GOLD).flatMap((name) => missingFrom(join(GOLD, name), folder));
      expect(wrong.length === 0, `Not confirmed: ${wrong.join(', ')}`);
    },
  },
  {
    title: 'was there soon: the extension host says how long the activation took',
    run: ({ page }) => sayActivation(page, 'as the window opened, with whatever else was starting'),
  },
];

/** Gives how many steps passed and failed; where the articles are not here, it says so and takes none. */
export async function seedsJourney(options) {
  if (!existsSync(SEEDS)) {
    say(
      `THE SEED ARTICLES ARE LEFT OUT: ${basename(SEEDS)}/ is not here. ATTACHE_SEEDS says where.`,
    );
    return { passed: 0, failed: 0 };
  }
  say('  a researcher annotates the seed articles by keys');
  const [first] = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return takeStepsInSamples('seeds', STEPS, {
    article: first,
    options: { ...options, from: SEEDS },
    place: { keys: 0, mentions: 0 },
  });
}

/** One key a suggestion; gives how many there were. */
async function confirmAll(place) {
  const item = place.page.locator('.statusbar-item', { hasText: /Review: [1-9]\d* suggested/u });
  const text = await item.first().textContent();
  const count = Number(/(\d+) suggested/u.exec(text)?.[1]);
  for (let index = 0; index < count; index++) await press(place, 'Enter');
  await waitForText(place.page, /Review: 0 suggested/u, '.statusbar-item');
  return count;
}

async function press(place, key) {
  place.keys += 1;
  await place.page.keyboard.press(key);
}

/** What has to be annotated and is not confirmed as it should be. */
function missingFrom(gold, folder) {
  const { document, annotations } = JSON.parse(readFileSync(gold, 'utf8'));
  const listed = execFileSync(process.execPath, [
    CLI,
    'list',
    '--format',
    'jsonl',
    join(folder, document),
  ]);
  const decided = new Map(
    JSON.parse(listed.toString()).annotations.map((one) => [keyOf(one), one]),
  );
  return annotations
    .filter(({ optional }) => !optional)
    .filter((one) => !isRight(decided.get(keyOf(one)), one))
    .map(({ text }) => `${text} in ${document}`);
}

function isRight(decided, { value, alternatives = [] }) {
  if (decided?.status !== 'confirmed') return false;
  return [value, ...alternatives].some((one) => sameValue(decided.value, one));
}

/** An amount may say more than the gold does; what the gold says has to be the same. */
function sameValue(decided, wanted) {
  if (typeof wanted !== 'object' || wanted === null) return decided === wanted;
  return Object.entries(wanted).every(([name, part]) => decided?.[name] === part);
}

function keyOf({ start, end, label }) {
  return `${start} ${end} ${label}`;
}
