import { setTimeout as sleep } from 'node:timers/promises';
import { chooseTheme } from './choose-theme.mjs';
import { contrast, linear } from './contrast.mjs';
import { say, takeSteps } from './steps.mjs';
import { openSamples } from './vscode/samples.mjs';

const ARTICLE = 'en-hanoi-jakarta.txt';

/** Every colour theme that VS Code brings. */
const THEMES = [
  'Dark Modern',
  'Light Modern',
  'Dark 2026',
  'Light 2026',
  'Dark+',
  'Light+',
  'Dark (Visual Studio)',
  'Light (Visual Studio)',
  'Dark High Contrast',
  'Light High Contrast',
  'Abyss',
  'Kimbie Dark',
  'Monokai',
  'Monokai Dimmed',
  'Quiet Light',
  'Red',
  'Solarized Dark',
  'Solarized Light',
  'Tomorrow Night Blue',
];

/** A passage of each label that stands on one line of the window. */
const PASSAGES = {
  leader: 'Lawrence',
  date: 'June',
  money: 'US$8.07',
  partnership: 'Comprehensive',
};

/** Contrast with the background, as WCAG counts it: in high-contrast themes and elsewhere. */
const LEAST = { highContrast: 4.5, others: 3 };
/** How far two colours have to be apart to be told apart, in CIE76 units of CIELAB. */
const LEAST_DISTANCE = 15;

const STEPS = THEMES.map((theme) => ({
  title: `reads four labels in four colours in ${theme}`,
  ...(/High Contrast|Modern/u.test(theme) && { picture: theme.toLowerCase().replaceAll(' ', '-') }),
  run: async ({ page, measured }) => {
    await chooseTheme(page, theme);
    const found = await settledColours(page);
    measured.push([theme, found]);
    const complaints = faultsOf(found, theme);
    if (complaints.length > 0) throw new Error(complaints.join('\n      '));
  },
}));

/** Gives how many themes passed and failed. `options` say which extension: see `startVscode`. */
export async function coloursJourney(options) {
  say('  the colours of the labels, measured in the window');
  const window = await openSamples(ARTICLE, options);
  const measured = [];
  try {
    // Each theme stands for itself: one that fails does not keep the others from being measured.
    const results = [];
    for (const step of STEPS)
      results.push(await takeSteps('colours', [step], { ...window, measured }));
    return {
      passed: results.reduce((sum, { passed }) => sum + passed, 0),
      failed: results.reduce((sum, { failed }) => sum + failed, 0),
    };
  } finally {
    say(`    lowest contrast ${lowest(measured)}`);
    await window.close();
  }
}

/** Colours come a moment after the theme, and marks a moment after the text: measured until they differ and stay. */
async function settledColours(page) {
  let last = '';
  for (let tries = 0; tries < 30; tries++) {
    await sleep(150);
    const colours = await page.evaluate(coloursIn, PASSAGES);
    const text = JSON.stringify(colours);
    const areMarked = new Set(Object.values(colours).map(String)).size > 2;
    if (text === last && areMarked && Object.keys(colours).length === 5) return colours;
    last = text;
  }
  throw new Error(`The colours never came to rest: ${last}`);
}

/** In the page: the colour of each passage and of what it stands on, as `[red, green, blue]`. */
function coloursIn(passages) {
  const { document, getComputedStyle } = globalThis;
  const numbers = (text) =>
    text
      .match(/[\d.]+/gu)
      .slice(0, 3)
      .map(Number);
  const spans = [...document.querySelectorAll('.view-line span:not(:has(span))')];
  const background = getComputedStyle(document.querySelector('.monaco-editor-background'));
  const found = { background: numbers(background.backgroundColor) };
  for (const [label, words] of Object.entries(passages)) {
    const span = spans.find(({ textContent }) => textContent.startsWith(words));
    if (span) found[label] = numbers(getComputedStyle(span).color);
  }
  return found;
}

function faultsOf({ background, ...labels }, theme) {
  const least = /High Contrast/u.test(theme) ? LEAST.highContrast : LEAST.others;
  const names = Object.keys(labels);
  const faint = names
    .filter((name) => contrast(labels[name], background) < least)
    .map((name) => `${name} has a contrast of ${contrast(labels[name], background).toFixed(2)}`);
  const alike = names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .filter((other) => distance(labels[one], labels[other]) < LEAST_DISTANCE)
      .map((other) => `${one} and ${other} look alike (${labels[one]} and ${labels[other]})`),
  );
  return [...faint, ...alike];
}

function lowest(measured) {
  const all = measured.flatMap(([theme, { background, ...labels }]) =>
    Object.entries(labels).map(([label, colour]) => ({
      ratio: contrast(colour, background),
      where: `${label} in ${theme}`,
    })),
  );
  const [first] = all.toSorted((a, b) => a.ratio - b.ratio);
  return first ? `${first.ratio.toFixed(2)}: ${first.where}` : 'unknown';
}

function distance(a, b) {
  const [x, y] = [lab(a), lab(b)];
  return Math.hypot(...x.map((part, index) => part - y[index]));
}

/** sRGB under D65 as CIELAB. */
function lab(colour) {
  const [red, green, blue] = colour.map(linear);
  const x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505;
  const y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089;
  const [fx, fy, fz] = [x, y, z].map((part) =>
    part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116,
  );
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}
