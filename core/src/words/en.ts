import type { FaultWords, Saying } from './fault-words.ts';
import { projectEn } from './project/en.ts';

export const faultsEn: FaultWords = {
  json: {
    'value-expected': 'a JSON value is expected here',
    'name-expected': 'a name in quotes is expected here',
    'colon-expected': 'a colon is expected here, between a name and its value',
    'comma-expected': 'a comma is missing here',
    'comma-or-bracket-expected': 'a comma or the closing ] of a list is expected here',
    'comma-or-brace-expected': 'a comma or the closing } of an object is expected here',
    'open-list': 'a list is not closed: its ] is missing here',
    'open-object': 'an object is not closed: its } is missing here',
    'open-text': 'a text is not closed: its closing double quote is missing',
    'open-comment': 'a comment is not closed: its */ is missing',
    word: 'this word is none that JSON knows; a text stands in double quotes',
    number: 'this number is not written as JSON has it',
    escape: 'a backslash is followed by something that JSON does not know',
    character: 'a character stands here that may not stand in JSON',
    rest: 'something follows the end of the JSON',
    'too-deep': 'the brackets are nested too deeply',
  },
  sidecar: {
    damaged: () =>
      'This sidecar is not whole: it was cut short, or merged with marks left in. Every record that is whole is used, what is torn is kept as it is, and the next decision writes the file anew with both. If a record is missing, bring it back with attache restore.',
    newer: ([version]) =>
      `This sidecar can be read but not changed: it has format version ${version}, and this program writes version 1. Update Attaché to decide here.`,
    foreign: () =>
      'This file is left alone: nothing in it is a record of Attaché, so it may belong to another program. To decide here, move it away or restore it.',
    'not-utf8': () =>
      'This sidecar is left alone: it is not UTF-8 text, and reading it would lose what it holds. Restore it from an older version, or convert it to UTF-8.',
    'not-a-file': () =>
      'This sidecar is left alone: it is a link, a folder or a device and not a plain file. Move it away, or put the file itself there.',
    unreadable: ([answer]) =>
      `This sidecar was not read, so nothing can be decided here: ${answer}. Mend that, then open the article again.`,
    torn: () =>
      'This is what is left of something that was torn, and no record. It is kept but not used. See with attache restore whether a decision is missing; delete it once none is.',
    'no-object': unused(() => 'it is not an object'),
    'unknown-kind': unused(([kind]) =>
      kind === undefined
        ? 'it does not say which kind it is'
        : `its kind is "${kind}", which this version does not know`,
    ),
    id: unused(() => 'its id is not one'),
    'text-version': unused(() => 'its version is not one'),
    label: unused(([label]) =>
      label === undefined
        ? 'it has no label'
        : `its label is "${label}", which no label looks like`,
    ),
    selector: unused(() => 'its selector does not name a passage'),
    nobody: unused(() => 'it does not say by whom it was made'),
    clock: unused(() => 'its clock is not a whole number from 1'),
    'no-time': unused(() => 'it does not say when it was made'),
    status: unused(([status]) =>
      status === undefined ? 'it has no status' : `its status is "${status}", which is none`,
    ),
    value: unused(() => 'its value cannot be read'),
    'no-text': unused(() => 'its rule, office or note is not a text'),
  },
  why: {
    'disk-full': () => 'the disk is full',
    'share-full': () => 'your share of the disk is used up',
    'file-too-large': () => 'files may not be so large here',
    'read-only': () => 'the disk can only be read',
    'file-read-only': () => 'the sidecar is marked as read-only',
    'no-permission': () => 'writing there is not permitted',
    'no-folder': () => 'the folder is not there any more',
    'no-file': () => 'the article is not a file on this machine, so its decisions have no place',
    locked: ([seconds, _folder, holder]) =>
      holder === undefined
        ? `another program has been saving there for ${seconds} seconds`
        : `another program (process ${holder}) has been saving there for ${seconds} seconds`,
    newer: ([version]) =>
      `the sidecar can be read but not changed, because it has format version ${version} and this program writes version 1`,
    foreign: () =>
      'the sidecar is left alone, because nothing in it is a record of Attaché, so it may belong to another program',
    'not-utf8': () => 'it is not UTF-8 text, and reading it would lose what it holds',
    'not-a-file': () => 'it is a link, a folder or a device and not a plain file',
    changing: () => 'another program keeps writing the sidecar without a lock',
    'not-durable': () =>
      'it was written, but a power cut may still undo that, because the disk did not confirm it',
    'short-write': () => 'the disk took less than it was given',
    other: ([answer]) => `the disk answered ${answer}`,
  },
  remedy: {
    'disk-full': () => 'Make room on it',
    'share-full': () => 'Make room on it',
    'file-too-large': () => 'Work on a copy on another disk',
    'read-only': () => 'Work on a copy on another disk',
    'file-read-only': () => 'Allow writing to it',
    'no-permission': () => 'Ask for permission, or work on a copy',
    'no-folder': () => 'Put the folder back',
    'no-file': () => 'Save it as a file',
    locked: ([_seconds, folder]) =>
      `Wait until it has finished; if no other program is at work, delete ${folder}`,
    newer: () => 'Update Attaché',
    foreign: () => 'Move it away or restore it',
    'not-utf8': () => 'Restore it from an older version, or convert it to UTF-8',
    'not-a-file': () => 'Move it away, or put the file itself there',
    changing: () => 'Wait until it has finished',
    'not-durable': () => 'Check the disk',
    'short-write': () => 'Make room on it, or check it',
    other: () => 'Check the disk',
  },
  outcome: {
    notSaved: (article, why, remedy) =>
      `The decisions on ${article} were not saved: ${why}. ${remedy}, then decide again.`,
    later: (article, why, remedy) =>
      `The decisions on ${article} are not saved yet: ${why}. ${remedy}. They are kept, and saved by themselves as soon as that works.`,
    notUsed: (path, why, remedy) => `${path} is left alone: ${why}. ${remedy}.`,
    notUsedYet: (path, why, remedy) =>
      `${path} is left alone: ${why}. ${remedy}. The decisions are kept, and saved by themselves as soon as that works.`,
  },
  lesson: {
    'no-lessons': () =>
      'The file holds no lessons: it is not JSON with "format": "attache-learned" and a list "lessons". Mend it, or take an older version from git; where people wrote nothing into it, delete it and learn anew.',
    'no-lesson': ([number]) =>
      `A lesson was passed over, number ${number}: it needs a kind ("words" or "no", with "label" LEADER or PARTNERSHIP and "words"; or "rule") and what belongs to it. Correct it, or take it out.`,
  },
  exchange: {
    'json-line': (_, json) => `The line was left out: ${json}. Write one JSON object a line.`,
    'json-document': (_, json) =>
      `The document was left out: ${json}. Write one JSON object a line.`,
    'json-file': (_, json) => `The file was left out: ${json}. Correct the JSON.`,
    'no-annotations': () =>
      'The line was left out: it has no "document" and "annotations". Give it the article\'s path and a list.',
    'no-text-for-offsets': () =>
      'The line was left out: its offsets count code points, and without "text" they cannot be found. Add "text", or count UTF-16 units.',
    'no-text': () => 'The document was left out: it has no "text". Write spaCy Doc JSON.',
    'text-missing': ([name]) =>
      `The file was left out: its text ${name} is not beside it. Put it there.`,
    'one-column': () =>
      'The line was left out: it has one column. Write the token, a space and its tag.',
    columns: ([found, expected]) =>
      `The line was left out: it has ${found} columns where the first has ${expected}. A token may hold no space; split it into two lines.`,
    'other-tokens': ([name, there]) =>
      `The rest of the file was left out: the token is not what ${name} goes on with, ${there}. Put back the text that the tokens were made from.`,
    'other-line': () =>
      'The line was left out: only T, N, A (State, Anchor) and # lines have a place here. Nothing need be done if you do not miss it.',
    'unknown-id': ([id]) =>
      `The line was left out: it speaks of ${id}, which is not in the file. Correct the id, or take the line out.`,
    'no-object': leftOut(() => 'it is no JSON object. Give it start, end, label and text.'),
    start: leftOut(() => 'its start is not a place in the text. Correct it.'),
    end: leftOut(() => 'its end is not a place behind its start. Correct it.'),
    label: leftOut(() => 'its label is no name like LEADER. Use letters, digits and "_".'),
    'no-quote': leftOut(() => 'it has no quote. Add its words as "text".'),
    'other-words': leftOut(
      ([found, quote]) =>
        `the text there reads ${found}, not ${quote}. Correct start and end; they count UTF-16 units unless "offsets" says "codepoint".`,
    ),
    field: ([field]) =>
      `The field "${field}" was left out: it holds something that it may not. Correct it.`,
    'id-taken': leftOut(([id]) => `its id ${id} is taken. Give it another.`),
    'no-mark': leftOut(() => 'the line is not "T1, tab, LABEL START END, tab, words". Correct it.'),
    'label-named': leftOut(
      ([label]) => `"${label}" is no name like LEADER. Use letters, digits and "_".`,
    ),
    outside: leftOut(
      ([place, name, length]) =>
        `${place} is not in ${name}, which has ${length} characters. Count code points from 0, the start below the end.`,
    ),
    gap: leftOut(
      () =>
        'words lie between its fragments, and an annotation is one span. Split it into several.',
    ),
    'other-words-in': leftOut(
      ([name, found, quote]) =>
        `${name} reads ${found} there, not ${quote}. Count code points (an emoji is one, CRLF is two) and correct it.`,
    ),
    'no-type': leftOut(() => 'it has no "type": "Annotation". Add it.'),
    'no-tag': leftOut(
      () =>
        'no body tags it with a label like LEADER. Add {"type":"TextualBody","purpose":"tagging","value":"LEADER"}.',
    ),
    'no-source': leftOut(() => 'its target names no one source. Add "source".'),
    'text-missing-of': leftOut(
      ([name]) => `its text ${name} is not beside the file. Put it there.`,
    ),
    'no-selector': leftOut(
      () => 'it has neither a TextPositionSelector nor a TextQuoteSelector. Add one.',
    ),
    'quote-missing': leftOut(([quote]) => `${quote} is not in the text. Correct the quote.`),
    'quote-twice': leftOut(
      ([quote]) => `${quote} stands in the text more than once. Add a TextPositionSelector.`,
    ),
    'no-span': leftOut(
      ([start, end]) => `${start}..${end} is not a span of the text. Count code points from 0.`,
    ),
    'other-words-at': leftOut(
      ([found, quote]) => `the text reads ${found} there, not ${quote}. Correct start and end.`,
    ),
    'no-such-tag': ([tag]) =>
      `The tag "${tag}" was read as O, because it is none. Use O, B-LABEL or I-LABEL; a label has letters, digits and "_".`,
    'no-beginning': ([tag, label]) =>
      `"${tag}" was read as a beginning, because it follows no "B-${label}" or "I-${label}". IOB2 begins every span with B-; correct it to "B-${label}".`,
  },
  loss: {
    contested: ([confirmed, rejected]) =>
      `${confirmed} confirmed it, and ${rejected} rejected it since. Agree on it (attache check lists it), then export.`,
    unplaced: () =>
      'The article was changed and its place is not certain. Confirm it again (attache check lists it), then export.',
    'other-deciders': ([others, by]) =>
      `${others} confirmed it too; only the decision of ${by}, which is the latest, goes out.`,
    'no-span': ([start, end]) => `${start}..${end} is not a span of the text.`,
    'other-words': ([start, end, found]) =>
      `The text at ${start}..${end} reads ${found}, not the quote.`,
    'cut-character': () => 'An edge of the span cuts a character in two.',
    label: ([label]) => `"${label}" is not a label name that other tools can hold.`,
    'line-end-at-edge': () =>
      'The span begins or ends with a line end or a byte order mark, and brat has no place for one.',
    'space-at-edge': () => 'The span begins or ends with a space, and no CoNLL token holds one.',
    overlap: () =>
      'It overlaps an annotation that was written, and CoNLL holds one layer. Export the other layer as well, or choose a format with nested spans.',
    'two-columns': () => 'Two columns hold a token and its tag only.',
  },
  project: projectEn,
};

function unused(why: Saying): Saying {
  return (about) =>
    `This record is kept but not used: ${why(about)}. Correct it by hand, or delete the line.`;
}

function leftOut(why: Saying): Saying {
  return (about) => `The annotation was left out: ${why(about)}`;
}
