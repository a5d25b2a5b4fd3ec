import type {
  ListedMention,
  StatusParams,
  SurveyAnswer,
  SurveyQuestion,
  SurveyTable,
} from '@attache/server/protocol';
import {
  CancellationTokenSource,
  commands,
  Disposable,
  type Event,
  env,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import type { Session } from '../session.ts';
import { words } from '../words/index.ts';
import { goToMention } from './go-to-mention.ts';
import { type FromPage, fromPage, type ToPage } from './messages.ts';
import { pageHtml } from './page-html.ts';

/** How long decisions must rest before the corpus is counted anew, in milliseconds. */
const REST = 800;

const KIND = 'attache.dashboard';

/** The command that opens the dashboard: one panel, there when somebody asks for it, and again where it stood when a window closed. */
export function offerDashboard(
  session: Session,
  read: Event<StatusParams>,
  extension: Uri,
): Disposable {
  let open: Dashboard | undefined;
  const showIn = (panel: WebviewPanel) => {
    furnish(panel, extension);
    open = new Dashboard(session, read, panel, () => {
      open = undefined;
    });
    // Now that somebody hears what it says.
    panel.webview.html = htmlOf(panel, extension);
  };
  return Disposable.from(
    commands.registerCommand('attache.openDashboard', () => {
      if (open) open.reveal();
      else showIn(newPanel());
    }),
    window.registerWebviewPanelSerializer(KIND, {
      deserializeWebviewPanel: async (panel) => showIn(panel),
    }),
    new Disposable(() => open?.dispose()),
  );
}

/** An open panel. The page draws; what it shows is counted by the server whenever it is asked or decisions have changed. */
class Dashboard {
  readonly #session: Session;
  readonly #panel: WebviewPanel;
  readonly #subscriptions: Disposable;
  #question: SurveyQuestion = {};
  #counting: CancellationTokenSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  constructor(
    session: Session,
    read: Event<StatusParams>,
    panel: WebviewPanel,
    forget: () => void,
  ) {
    this.#session = session;
    this.#panel = panel;
    const { webview } = panel;
    this.#subscriptions = Disposable.from(
      webview.onDidReceiveMessage((message: unknown) => {
        const known = fromPage(message);
        if (known) void this.#answer(known);
      }),
      read(() => this.#countSoon()),
      this.#panel.onDidDispose(() => {
        this.#end();
        forget();
      }),
    );
  }

  reveal(): void {
    this.#panel.reveal();
  }

  dispose(): void {
    this.#panel.dispose();
  }

  #end(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#counting?.cancel();
    this.#subscriptions.dispose();
  }

  async #answer(message: FromPage): Promise<void> {
    switch (message.kind) {
      case 'ready':
        await this.#post({ kind: 'words', words: words().dashboard.page, locale: words().locale });
        this.#question = message.question;
        return this.#count();
      case 'ask':
        this.#question = message.question;
        return this.#count();
      case 'open':
        return this.#open(message);
      case 'copy':
        return this.#copy(message);
      case 'stop':
        this.#counting?.cancel();
        return this.#post({ kind: 'said', text: words().dashboard.stopped });
    }
  }

  #countSoon(): void {
    clearTimeout(this.#timer);
    // A page that is not seen is not kept: it asks anew as soon as it is seen again.
    if (this.#panel.visible) this.#timer = setTimeout(() => void this.#count(), REST);
  }

  /** A question that is asked while another one is being answered takes its place. */
  async #count(): Promise<void> {
    this.#counting?.cancel();
    const counting = new CancellationTokenSource();
    this.#counting = counting;
    await this.#post({ kind: 'busy', text: words().dashboard.counting });
    try {
      const answer = await this.#session.run<SurveyAnswer>('attache.survey', this.#question, {
        token: counting.token,
        tell: (text) => void this.#post({ kind: 'busy', text }),
      });
      if (!counting.token.isCancellationRequested) await this.#post({ kind: 'survey', answer });
    } catch (error) {
      if (!counting.token.isCancellationRequested)
        await this.#post({ kind: 'said', text: messageOf(error) });
    } finally {
      counting.dispose();
    }
  }

  async #open({ chart, key }: FromPage & { kind: 'open' }): Promise<void> {
    await this.#guarded(async () => {
      const argument = { ...this.#question, chart, key };
      const found = await this.#session.run<readonly ListedMention[]>(
        'attache.surveyMentions',
        argument,
      );
      await goToMention(this.#session, found);
    });
  }

  async #copy({ chart }: FromPage & { kind: 'copy' }): Promise<void> {
    await this.#guarded(async () => {
      const argument = { ...this.#question, chart };
      const { csv, rows } = await this.#session.run<SurveyTable>('attache.surveyTable', argument);
      await env.clipboard.writeText(csv);
      await this.#post({ kind: 'said', text: words().dashboard.copied(rows) });
    });
  }

  async #guarded(run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (error) {
      void window.showErrorMessage(messageOf(error));
    }
  }

  async #post(message: ToPage): Promise<void> {
    // A closed panel may still be told how far the counting was.
    if (!this.#isOver) await this.#panel.webview.postMessage(message);
  }
}

function newPanel(): WebviewPanel {
  return window.createWebviewPanel(KIND, words().dashboard.page.title, ViewColumn.Active);
}

function furnish(panel: WebviewPanel, extension: Uri): void {
  panel.webview.options = { enableScripts: true, localResourceRoots: [folderOf(extension)] };
  const icon = (name: string) => Uri.joinPath(extension, 'icons', `dashboard-${name}.svg`);
  panel.iconPath = { light: icon('light'), dark: icon('dark') };
}

function htmlOf({ webview }: WebviewPanel, extension: Uri): string {
  const part = (name: string) =>
    webview.asWebviewUri(Uri.joinPath(folderOf(extension), name)).toString();
  return pageHtml({
    script: part('dashboard.js'),
    style: part('dashboard.css'),
    cspSource: webview.cspSource,
    nonce: crypto.randomUUID(),
    language: words().locale,
    title: words().dashboard.page.title,
  });
}

function folderOf(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'dashboard');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
