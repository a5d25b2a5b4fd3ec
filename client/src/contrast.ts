/** Red, green and blue, 0 to 255. */
type Colour = readonly [number, number, number];

/**
 * A colour (`#rrggbb`) made lighter or darker until it is read well (4.5:1, as WCAG asks for text) on backgrounds up to
 * the given one. A project chooses one colour; themes are dark and light.
 */
export function readableOn(colour: string, background: string): string {
  const ground = parsed(background);
  const towards: Colour = luminance(ground) < 0.18 ? [255, 255, 255] : [0, 0, 0];
  const own = parsed(colour);
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = own.map((part, index) =>
      Math.round(part + ((towards[index] ?? 0) - part) * share),
    );
    const [red = 0, green = 0, blue = 0] = mixed;
    if (contrast([red, green, blue], ground) >= 4.5) return written([red, green, blue]);
  }
  return written(towards);
}

/** The ratio of WCAG 2, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  return contrast(parsed(one), parsed(other));
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function parsed(colour: string): Colour {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

function written(colour: Colour): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
