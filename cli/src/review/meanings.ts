import {
  type Candidate,
  candidatesFor,
  type Label,
  nameOfLabel,
  recognize,
  sameValue,
  type Value,
} from '@attache/core';
import { type Asking, askLine, chooseOne, numbered, sayWhyNot } from '../ask.ts';
import { oneLine } from '../paint.ts';
import type { Question } from './question.ts';

/** Who or what it could mean, to choose from; else what is typed: a name to look for, a date, an amount. */
export async function askValue(question: Question): Promise<Value | undefined> {
  const { view, item, terminal } = question;
  const { review, decide } = terminal.words;
  const prompts: Readonly<Record<string, string>> = review.prompts;
  const offered = found(question, '').slice(0, 9);
  await terminal.print(
    numbered(
      offered.map((one) => candidateLine(one, review.asTyped)),
      terminal,
    ),
  );
  const typed = await askLine(prompts[item.label] ?? review.prompts.value, question);
  if (!typed) return undefined;
  const chosen = offered[Number(typed) - 1];
  if (chosen) return chosen.value;
  const [first, ...others] = found(question, typed);
  if (first === undefined) {
    await sayWhyNot(decide.noValue(item.label, oneLine(typed)), question);
    return undefined;
  }
  const isPlain = item.label !== 'LEADER' && item.label !== 'PARTNERSHIP';
  if (others.length === 0 && isPlain) return first.value;
  return chooseCandidate([first, ...others], question);

  function found(asked: Question, query: string): readonly Candidate[] {
    const settings = { language: asked.view.recognition.language };
    return candidatesFor(view, item, query, { recognize, settings });
  }
}

/** The first nine, what was typed always among them. */
async function chooseCandidate(
  candidates: readonly Candidate[],
  asking: Asking,
): Promise<Value | undefined> {
  const { review } = asking.terminal.words;
  const typed = candidates.filter(({ reading }) => reading === 'typed');
  const others = candidates.filter(({ reading }) => reading !== 'typed');
  const offered = [...others.slice(0, 9 - Math.min(1, typed.length)), ...typed.slice(0, 1)];
  const left = candidates.length - offered.length;
  if (left > 0) await asking.terminal.print(`${review.moreFound(left)}\n`);
  return (await chooseOne(offered, (one) => candidateLine(one, review.asTyped), asking))?.value;
}

function candidateLine({ title, detail, reading }: Candidate, asTyped: string): string {
  const told = title === detail || detail === '' ? title : `${title} · ${detail}`;
  return oneLine(reading === 'typed' ? `${told} ${asTyped}` : told);
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
