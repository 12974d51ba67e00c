import { createHash } from 'node:crypto';
import type { TrialAccount } from './trial-account';

const STYLE =
  'body{font:1rem/1.5 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}' +
  'label{display:block;padding:.2rem 0}input[type=password]{font:inherit;padding:.4rem;margin:.3rem 0 1rem}' +
  'button{font:inherit;padding:.5rem 1.2rem;background:#154273;color:#fff;border:0}.fout{color:#a00;font-weight:bold}';

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Nothing from elsewhere, nothing framed, no script. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; frame-ancestors 'none'; base-uri 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

export function page(title: string, body: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)}</title><style>${STYLE}</style></head><body><main><h1>${escape(title)}</h1>${body}</main></body></html>`;
}

export function messagePage(title: string, sentence: string): string {
  return page(title, `<p>${escape(sentence)}</p>`);
}

/** The people of the trial, one to choose; the password stands on the page, because nothing here is real. */
export function loginPage(accounts: readonly TrialAccount[], password: string, wrong: boolean): string {
  const choices = accounts.map(
    ({ userName, displayName }, at) =>
      `<label><input type="radio" name="userName" value="${escape(userName)}"${at === 0 ? ' checked' : ''}> ` +
      `${escape(displayName)} <small>(${escape(userName)})</small></label>`,
  );
  return page(
    'Aanmelden bij de proefomgeving',
    `${wrong ? '<p class="fout" role="alert">Deze combinatie van medewerker en wachtwoord klopt niet.</p>' : ''}
<p>Dit is een proefomgeving met verzonnen medewerkers. Het wachtwoord is voor iedereen
<code>${escape(password)}</code>.</p>
<form method="post"><fieldset><legend>Wie bent u?</legend>${choices.join('')}</fieldset>
<p><label for="password">Wachtwoord</label><input id="password" type="password" name="password" maxlength="100" required></p>
<button type="submit">Aanmelden</button></form>`,
  );
}
