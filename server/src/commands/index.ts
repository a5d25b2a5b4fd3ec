import type { Command } from '../command.ts';
import { addPerson, addTerm } from './add-to-project.ts';
import { annotate } from './annotate.ts';
import { annotators } from './annotators.ts';
import { candidates } from './candidates.ts';
import { changeLabel } from './change-label.ts';
import { concordance } from './concordance.ts';
import { confirm } from './confirm.ts';
import { confirmAll } from './confirm-all.ts';
import { confirmEntity } from './confirm-entity.ts';
import { correctValue } from './correct-value.ts';
import { decideTogether } from './decide-together.ts';
import { exportCorpus } from './export.ts';
import { formats } from './formats.ts';
import { groups } from './groups.ts';
import { labels } from './labels.ts';
import { learn } from './learn.ts';
import { mentions } from './mentions.ts';
import { next } from './next.ts';
import { nextArticle } from './next-article.ts';
import { redo } from './redo.ts';
import { reject } from './reject.ts';
import { resize } from './resize.ts';
import { status } from './status.ts';
import { survey } from './survey.ts';
import { surveyMentions } from './survey-mentions.ts';
import { surveyTable } from './survey-table.ts';
import { undo } from './undo.ts';
import { view } from './view.ts';
import { withdraw } from './withdraw.ts';

/** Everything a client can have done. A new command is a file and a line here, and a row in docs/commands.md. */
export const COMMANDS: readonly Command[] = [
  confirm,
  reject,
  withdraw,
  changeLabel,
  correctValue,
  resize,
  candidates,
  annotate,
  labels,
  annotators,
  addPerson,
  addTerm,
  confirmEntity,
  confirmAll,
  groups,
  mentions,
  decideTogether,
  undo,
  redo,
  next,
  nextArticle,
  status,
  learn,
  concordance,
  view,
  survey,
  surveyMentions,
  surveyTable,
  exportCorpus,
  formats,
];
