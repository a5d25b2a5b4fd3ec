/** A named line of a card. */
export interface CardLine {
  readonly name: string;
  readonly text: string;
}

/** The line, or none where there is nothing to say. */
export function line(name: string, text: string | undefined): CardLine[] {
  return text === undefined || text === '' ? [] : [{ name, text }];
}
