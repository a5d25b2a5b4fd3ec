/** What `--help` says. Names of commands, options and their values are the same in every language. */
export interface HelpWords {
  readonly titles: Readonly<
    Record<'Usage:' | 'Arguments:' | 'Options:' | 'Global Options:' | 'Commands:', string>
  >;
  /** What stands for options and for a command in a line of usage. */
  readonly placeholders: Readonly<Record<'options' | 'command', string>>;
  readonly choices: string;
  readonly default: string;
  readonly more: (command: string) => string;
  readonly commands: Readonly<
    Record<
      | 'attache'
      | 'annotate'
      | 'confirm'
      | 'reject'
      | 'withdraw'
      | 'list'
      | 'review'
      | 'check'
      | 'learn'
      | 'project'
      | 'restore'
      | 'export'
      | 'import'
      | 'stats'
      | 'agreement'
      | 'concordance'
      | 'server'
      | 'worker'
      | 'help',
      string
    >
  >;
  readonly arguments: Readonly<
    Record<'action' | 'articles' | 'articlesOrInput' | 'filesOrInput' | 'query' | 'words', string>
  >;
  readonly options: Readonly<
    Record<
      | 'accept'
      | 'all'
      | 'annotator'
      | 'annotators'
      | 'articles'
      | 'articlesOut'
      | 'date'
      | 'decided'
      | 'end'
      | 'exchangeFormat'
      | 'force'
      | 'format'
      | 'from'
      | 'help'
      | 'in'
      | 'label'
      | 'jobs'
      | 'lang'
      | 'language'
      | 'layer'
      | 'learnedOut'
      | 'minCertainty'
      | 'noLearned'
      | 'offsets'
      | 'out'
      | 'published'
      | 'quiet'
      | 'recordId'
      | 'scope'
      | 'sort'
      | 'source'
      | 'start'
      | 'stdio'
      | 'strict'
      | 'termLanguage'
      | 'value'
      | 'version',
      string
    >
  >;
  /** The options of `stats`. */
  readonly survey: Readonly<
    Record<'chart' | 'confirmed' | 'label' | 'annotator' | 'from' | 'to' | 'together', string>
  >;
  /** Below the options. */
  readonly after: Readonly<
    Record<
      'attache' | 'agreement' | 'decide' | 'learn' | 'project' | 'restore' | 'review' | 'formats',
      string
    >
  >;
  /** Kinds of files that become articles; those of annotations have their titles in core. */
  readonly documents: Readonly<Record<'html' | 'docx' | 'pdf', string>>;
}
