export { annotatedText, type Shown } from './annotated-text.ts';
export { type Confirmed, contradictions } from './contradictions.ts';
export { linesOf } from './lines-of.ts';
export { fit, widthOf } from './paint.ts';
export { type Place, placesIn, placeText } from './place.ts';
export { run } from './run.ts';
export { type Selection, selectionOf, targetsIn } from './selection.ts';
export { type Row, table } from './table.ts';
export { openTerminal, type Terminal } from './terminal.ts';
