import { escapeHtml } from '../kernel/escapeHtml.ts';
import type { SimResponse } from '../kernel/http.ts';

export interface HostPage {
  /** Name of the bundle below `/static/`. */
  readonly script: string;
  readonly title: string;
  readonly appOrigin: string;
  /** What the page knows before it asks: read by the script from a data block. */
  readonly boot: object;
  readonly headers?: Readonly<Record<string, string | string[]>>;
}

/**
 * The frame around every host page. The policy lets no script in but ours: bodies of mails are written by others,
 * and only the app's own address may be framed.
 */
export function pageHtml(page: HostPage): SimResponse {
  const policy = [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `frame-src 'self' ${page.appOrigin}`,
    `connect-src 'self' ${page.appOrigin}`,
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policy.join('; '),
      'Referrer-Policy': 'no-referrer',
      ...page.headers,
    },
    body: document(page),
  };
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Ccircle cx='16' cy='8' r='7' fill='%23722660'/%3E%3Crect x='19' y='17' width='12' height='12' rx='2' fill='%23064d4d'/%3E%3Crect x='3.5' y='17' width='11' height='11' rx='1.5' transform='rotate(45 9 22.5)' fill='%23002c94'/%3E%3C/svg%3E";

function document(page: HostPage): string {
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<link rel="icon" href="${ICON}">
<style>html,body,#root{height:100%;margin:0}body{font-family:"Segoe UI","Open Sans",system-ui,sans-serif}</style>
<script id="boot" type="application/json">${JSON.stringify(page.boot).replace(/</g, '\\u003c')}</script>
<script type="module" src="/static/${page.script}.js"></script>
</head>
<body><div id="root"></div></body>
</html>`;
}

