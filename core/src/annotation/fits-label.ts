import type { Label, Value } from '../recognition/value.ts';
import { isCoreLabel } from '../recognition/value.ts';
import { isEdtf } from '../resolution/is-edtf.ts';

/**
 * Whether a value is what a label has: of DATE a date of EDTF, of MONEY an amount, of LEADER and PARTNERSHIP an id,
 * which may be a new one. Labels of one's own have any value.
 */
export function fitsLabel(value: Value, label: Label): boolean {
  if (!isCoreLabel(label)) return true;
  switch (label) {
    case 'DATE':
      return typeof value === 'string' && isEdtf(value);
    case 'MONEY':
      return typeof value === 'object';
    case 'LEADER':
    case 'PARTNERSHIP':
      return typeof value === 'string' && ID.test(value);
  }
}

/** `pham-minh-chinh`, `vn-kh-relationship`. */
const ID = /^[a-z0-9]{1,60}(?:-[a-z0-9]{1,60}){0,20}$/u;
