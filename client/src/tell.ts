import { ProgressLocation, window, workspace } from 'vscode';

/** Milliseconds. */
const SHOWN = 8_000;

/**
 * Says one line: in the status bar, and aloud to a screen reader. `spoken` where the ear needs other words than the eye.
 *
 * An extension has no live region of its own. VS Code reads every notification aloud as it comes; one about work that is
 * already done goes away by itself.
 */
export function tell(text: string, spoken: string = text): undefined {
  window.setStatusBarMessage(text, SHOWN);
  if (!isSpoken()) return undefined;
  const aloud = { location: ProgressLocation.Notification, title: spoken };
  void window.withProgress(aloud, async () => undefined);
  return undefined;
}

/** VS Code tells no extension whether a screen reader listens; what it writes down once it knows is this setting. */
export function isSpoken(): boolean {
  const asked = workspace.getConfiguration('attache').get<string>('review.announce', 'auto');
  if (asked !== 'auto') return asked === 'on';
  return workspace.getConfiguration('editor').get<string>('accessibilitySupport') === 'on';
}
