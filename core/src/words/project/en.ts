import type { ProjectWords } from './project-words.ts';

export const projectEn: ProjectWords = {
  faults: {
    syntax: (_, json) => `This is not JSON: ${json}. Correct it; what is readable counts.`,
    'not-utf8': () => 'This file is not read: it is not UTF-8 text. Save it as UTF-8.',
    'not-a-file': () =>
      'This file is not read: it is a link, a folder or a device and not a plain file. Put the file itself here.',
    unreadable: ([answer]) => `This file is not read: ${answer}. Mend that, then save it again.`,
    'too-large': ([most]) =>
      `The file is longer than ${most} characters, so nothing in it is read. Split the project into folders with a file each.`,
    'too-deep': () =>
      'Brackets are nested too deeply, so nothing in the file is read. Take some out.',
    'too-many': ([list, most]) =>
      `“${list}” has more than ${most} entries; from here on none is read. Take some out.`,
    'too-long': ([most]) =>
      `This text is longer than ${most} characters and is not read. Shorten it.`,
    'unknown-key': ([key, meant]) =>
      meant === undefined
        ? `Nothing here is called “${key}”, so it has no effect. Take it out, or look into docs/project.md.`
        : `Nothing here is called “${key}”, so it has no effect. Is “${meant}” meant?`,
    'double-key': ([key]) => `“${key}” stands here twice; only the first counts. Join them.`,
    type: ([kind]) =>
      kind === 'object'
        ? 'An object in { } belongs here; this is not read.'
        : kind === 'list'
          ? 'A list in [ ] belongs here; this is not read.'
          : 'A text in quotes belongs here; this is not read.',
    choice: ([value, choices]) => `“${value}” is not possible here. Choose one of: ${choices}.`,
    missing: ([key]) => `“${key}” is missing, so this entry is not read. Add it.`,
    unnamed: ([key, id]) =>
      `“${key}” is missing, and nothing that ships has the id “${id}”, so there is nothing to look for. Add it, or correct the id.`,
    empty: () => 'This text is empty and is not read. Write something, or take it out.',
    'label-name': ([name]) =>
      `“${name}” is no name for a label: a capital letter, then letters, digits and _ belong there, 40 at most, so that every export format can hold it.`,
    colour: ([value]) => `“${value}” is no colour. Write it as #rrggbb, as #b35900.`,
    'label-key': ([key]) =>
      `“${key}” cannot be a label's key: it decides something else in a review, or is not one key. Take a digit, or one of d g i j k t y z.`,
    'key-taken': ([key, label]) => `The key “${key}” is ${label}'s already. Take another one.`,
    id: ([id]) => `“${id}” is no id. Write small letters, digits and hyphens, as to-lam.`,
    duplicate: ([id]) =>
      `“${id}” stands here already, and only the first counts. Join the two, or name this one otherwise.`,
    date: ([date]) =>
      `“${date}” is no day, month or year of the calendar, so this post is not read. Write 2024-10-20, 2024-10 or 2024.`,
    'dates-order': ([from, to]) =>
      `It begins in ${from} and ends before that, in ${to}, so this post is not read. Correct one of them.`,
    wikidata: ([value]) => `“${value}” is no id of Wikidata. Write it as Q10831196.`,
    'unknown-area': ([code]) =>
      `No country and no organisation that Attaché knows has the code “${code}”. Hovers will show it as it is. Is another code meant?`,
    'unknown-broader': ([id]) =>
      `There is no term “${id}”, here or among those that ship. Correct it, or add that term.`,
    'too-short': ([words]) =>
      `“${words}” is too short to be looked for: it stands in too many other words. Write at least three letters.`,
  },
  fixes: {
    replace: (by) => `Write “${by}” here`,
    exchange: (by) => `Exchange the two dates: ${by}`,
  },
  addPerson: (name) => `Add “${name}” to the project's people`,
  addTerm: (words) => `Add “${words}” to the project's terms`,
  addSpelling: (spelling, name) => `Add “${spelling}” as a spelling of ${name} to the project`,
  broken: (path) =>
    `Nothing was added, because ${path} has faults that could send it to a wrong place. Open it, mend what is marked, then try again.`,
  unsaved: (path) =>
    `Nothing was added, because ${path} is open with changes that are not saved. Save them, then try again.`,
  changed: (path) =>
    `Nothing was added, because another program changed ${path} at the same time. Try again.`,
  noFolder:
    'Nothing was added: this article is in no folder of the workspace, so there is no project. Open its folder, then try again.',
  noName: (words) =>
    `Nothing was added: “${words}” has no letters to make an id of. Select a name, then try again.`,
  knownAlready: (words) =>
    `Nothing was added: “${words}” is known by this spelling. Select other words to add them.`,
  full: (path) => `Nothing was added: ${path} holds as many entries as are read. Take some out.`,
  notWritten: (path, reason) => `Nothing was added, because ${path} cannot be written: ${reason}`,
};
