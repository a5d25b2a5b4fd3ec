/** Where what the page needs is, and what may run in it. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
  /** Where styles may come from: the webview's own source. */
  readonly cspSource: string;
  /** Only the script with it runs. */
  readonly nonce: string;
  readonly language: string;
  readonly title: string;
}

/** The page that the dashboard is drawn into. Nothing in it comes from an article, and nothing loads but its script and its style. */
export function pageHtml(parts: PageParts): string {
  const { script, style, cspSource, nonce, language, title } = parts;
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${cspSource}`;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escaped(style)}">
<title>${escaped(title)}</title>
</head>
<body>
<main id="dashboard"></main>
<script nonce="${escaped(nonce)}" src="${escaped(script)}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
