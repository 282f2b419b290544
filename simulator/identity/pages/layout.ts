import { escapeHtml } from '../../kernel/escapeHtml.ts';

/** The frame around every page of the sign-in: no script, no frame around it, readable at any width, light and dark. */
export function layout(title: string, body: string): string {
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body><main>
<p class="where">Lokal Microsoft 365 til afprøvning</p>
<h1>${escapeHtml(title)}</h1>
${body}
</main></body>
</html>`;
}

/** Microsoft's sign-in refuses to be framed, and so does this one. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Frame-Options': 'DENY',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
};

const STYLE = `
:root{color-scheme:light dark;--text:#1b1a19;--quiet:#4f4d4b;--page:#f3f2f1;--card:#fff;--line:#8a8886;--main:#0b5cab;--on-main:#fff;--bad:#a4262c}
@media (prefers-color-scheme:dark){:root{--text:#f5f5f5;--quiet:#d0cecc;--page:#1b1a19;--card:#292827;--line:#a19f9d;--main:#7cbcf2;--on-main:#10222f;--bad:#ff9fa5}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 "Segoe UI",system-ui,sans-serif}
main{max-width:27.5rem;margin:8vh auto;padding:2rem;background:var(--card);border-radius:8px;box-shadow:0 2px 12px #0003}
h1{font-size:1.5rem;line-height:1.25;margin:.25rem 0 1.25rem}
.where{margin:0;color:var(--quiet);font-size:.875rem}
label{display:block;margin:1rem 0 .25rem;font-weight:600}
input{width:100%;min-height:2.75rem;padding:.5rem .75rem;font:inherit;color:inherit;background:transparent;border:1px solid var(--line);border-radius:4px}
button,.button{display:inline-block;min-height:2.75rem;margin:1.25rem .75rem 0 0;padding:.5rem 1.5rem;font:inherit;font-weight:600;border:1px solid var(--main);border-radius:4px;background:var(--main);color:var(--on-main);cursor:pointer;text-decoration:none}
button.quiet{background:transparent;color:var(--main)}
:focus-visible{outline:3px solid var(--main);outline-offset:2px}
.error{margin:0 0 1rem;padding:.75rem 1rem;border-left:4px solid var(--bad);color:var(--bad);background:color-mix(in srgb,var(--bad) 8%,transparent)}
details{margin-top:2rem;border-top:1px solid var(--line);padding-top:1rem}
summary{cursor:pointer;min-height:1.5rem}
ul{padding-left:1.25rem}li{margin:.25rem 0;overflow-wrap:anywhere}
a{color:var(--main)}code{font-size:1.05em}
@media (max-width:32rem){main{max-width:none;margin:0;min-height:100vh;border-radius:0;padding:1.25rem}}
`;
