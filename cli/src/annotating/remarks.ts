import type { Place } from '../place.ts';
import type { Terminal } from '../terminal.ts';

/** Something said on a terminal that is somewhere else. */
export type Remark =
  | { readonly kind: 'tell'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string; readonly place: Place | undefined }
  | { readonly kind: 'problem'; readonly text: string; readonly place: Place };

/** The terminal with an ear: what is said is kept in `remarks` and not said. */
export function withRemarks(terminal: Terminal, remarks: Remark[]): Terminal {
  return {
    ...terminal,
    tell: (text) => remarks.push({ kind: 'tell', text }),
    note: (text, place) => remarks.push({ kind: 'note', text, place }),
    problem: (place, text) => remarks.push({ kind: 'problem', text, place }),
  };
}

/** Says what was kept. The same words are said once: threads that share a project all find the same fault in its file. */
export function sayer(terminal: Terminal): (remark: Remark) => void {
  const said = new Set<string>();
  return (remark) => {
    const key = JSON.stringify(remark);
    if (said.has(key)) return;
    said.add(key);
    if (remark.kind === 'problem') terminal.problem(remark.place, remark.text);
    else if (remark.kind === 'note') terminal.note(remark.text, remark.place);
    else terminal.tell(remark.text);
  };
}
