import {
  type Candidate,
  candidatesFor,
  type Label,
  nameOfLabel,
  recognize,
  sameValue,
  type Value,
} from '@attache/core';
import { type Asking, askLine, numbered, sayWhyNot } from '../ask.ts';
import { oneLine } from '../paint.ts';
import type { Terminal } from '../terminal.ts';
import type { Question } from './question.ts';

/** Who or what it could mean, to choose from; else what is typed: a name to look for, a date, an amount. */
export async function askValue(question: Question): Promise<Value | undefined> {
  const { view, item, terminal } = question;
  const { review, decide } = terminal.words;
  const prompts: Readonly<Record<string, string>> = review.prompts;
  const settings = { language: view.recognition.language };
  const found = (query: string) => candidatesFor(view, item, query, { recognize, settings });
  const offered = found('').slice(0, 9);
  await terminal.print(numbered(offered.map(lineIn(terminal)), terminal));
  const typed = await askLine(prompts[item.label] ?? review.prompts.value, question);
  if (!typed) return undefined;
  const chosen = offered[Number(typed) - 1];
  if (chosen) return chosen.value;
  const [first, ...others] = found(typed);
  if (first === undefined) {
    await sayWhyNot(decide.noValue(item.label, oneLine(typed)), question);
    return undefined;
  }
  const isPlain = item.label !== 'LEADER' && item.label !== 'PARTNERSHIP';
  if (others.length === 0 && isPlain) return first.value;
  return chooseCandidate([first, ...others], question);
}

/** The first nine, what was typed always among them. */
async function chooseCandidate(
  candidates: readonly Candidate[],
  { terminal, keys }: Asking,
): Promise<Value | undefined> {
  const typed = candidates.filter(({ reading }) => reading === 'typed');
  const others = candidates.filter(({ reading }) => reading !== 'typed');
  const offered = [...others.slice(0, 9 - Math.min(1, typed.length)), ...typed.slice(0, 1)];
  const left = candidates.length - offered.length;
  await terminal.print(numbered(offered.map(lineIn(terminal)), terminal));
  if (left > 0) await terminal.print(`${terminal.words.review.moreFound(left)}\n`);
  return offered[Number(await keys.next()) - 1]?.value;
}

/** A candidate as people know it: a person with an office, a term in other languages, a day with its weekday. */
function lineIn({ words }: Terminal): (candidate: Candidate) => string {
  return ({ title, detail, reading }) => {
    const told = title === detail || detail === '' ? title : `${title} · ${detail}`;
    return oneLine(reading === 'typed' ? `${told} ${words.review.asTyped}` : told);
  };
}

/** The reading that is not shown; where there are several, it asks which. */
export async function otherReading(question: Question): Promise<Value | undefined> {
  const { view, item, terminal } = question;
  const settings = { language: view.recognition.language };
  const others = candidatesFor(view, item, '', { recognize, settings }).filter(
    ({ reading, value }) => reading === 'other' && !sameValue(value, item.value),
  );
  if (others.length > 1) return chooseCandidate(others, question);
  if (others.length === 0) await sayWhyNot(terminal.words.review.noOtherReading, question);
  return others[0]?.value;
}

/** Each label with its key; one without a key gets a digit that is free. */
export async function askLabel({ view, terminal, keys }: Question): Promise<Label | undefined> {
  const taken = new Set(view.labels.map(({ key }) => key));
  const free = [...'123456789'].filter((digit) => !taken.has(digit));
  const offered = view.labels.map((label) => ({
    name: label.name,
    key: label.key ?? free.shift(),
  }));
  const shown = offered
    .filter(({ key }) => key !== undefined)
    .map(({ key, name }) => `${key} ${nameOfLabel(name, view.words)}`);
  await terminal.print(`${shown.join(' · ')}\n${terminal.words.review.prompts.label}`);
  const pressed = await keys.next();
  await terminal.print('\n');
  return pressed === undefined ? undefined : offered.find(({ key }) => key === pressed)?.name;
}
