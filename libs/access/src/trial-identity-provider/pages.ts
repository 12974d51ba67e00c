import { createHash } from 'node:crypto';
import type { TrialAccount } from './trial-account';

const STYLE = `
*{box-sizing:border-box}
body{font:1rem/1.5 system-ui,sans-serif;margin:0;color:#1d2b36;background:#eef4f7}
main{max-width:52rem;margin:0 auto;padding:1.5rem clamp(.75rem,4vw,2rem) 3rem;background:#fff;min-height:100vh}
h1{font-size:1.625rem;line-height:1.25;margin:0 0 .5rem}h2{font-size:1.25rem;margin:1.5rem 0 .25rem}h3{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.25rem 0 .75rem}a{color:#14506e}
label{font-weight:600}input{display:block;font:inherit;padding:.4rem .6rem;margin-top:.25rem;border:1px solid #4c5b66;border-radius:.25rem;width:16rem;max-width:100%}
ul{list-style:none;margin:.5rem 0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.5rem}
.first{grid-template-columns:repeat(auto-fill,minmax(20rem,1fr))}
button{font:inherit;width:100%;min-height:2.5rem;padding:.5rem .75rem;text-align:left;color:#14506e;background:#fff;border:1px solid #14506e;border-radius:.25rem;cursor:pointer}
.first button{color:#fff;background:#14506e}button small{display:block;font-size:.875rem}
button:hover{text-decoration:underline}
:focus-visible{outline:3px solid #1d2b36;outline-offset:2px;box-shadow:0 0 0 2px #ffb612}
summary{cursor:pointer;color:#14506e;padding:.25rem 0}
.fout{color:#a3150f;font-weight:bold;border-left:.375rem solid #a3150f;padding:.5rem .75rem;background:#fdecea}
@media(max-width:26rem){.first,ul{grid-template-columns:1fr}}`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

export type PageHeaders = Readonly<Record<string, string>>;

/**
 * Nothing from elsewhere, nothing framed, no script.
 * @param onward addresses that a form of ours leads to in the end: browsers hold the policy against redirects as well.
 */
export function pageHeaders(onward: readonly string[]): PageHeaders {
  const origins = new Set(onward.map((address) => new URL(address).origin));
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    `form-action ${["'self'", ...origins].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
}

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

function person({ userName, displayName, firstBecause }: TrialAccount): string {
  const because = firstBecause === undefined ? '' : `<small>${escape(firstBecause)}</small>`;
  return `<li><button type="submit" name="userName" value="${escape(userName)}">${escape(displayName)}${because}</button></li>`;
}

/** Who works nationwide first, and then those of each region under its name. */
function byRegion(accounts: readonly TrialAccount[]): string {
  const names = [...new Set(accounts.map(({ region = '' }) => region))].sort((a, b) =>
    a.localeCompare(b, 'nl'),
  );
  return names
    .map((name) => {
      const people = accounts.filter(({ region = '' }) => region === name).map(person);
      return `${name === '' ? '' : `<h3>${escape(name)}</h3>`}<ul>${people.join('')}</ul>`;
    })
    .join('');
}

/** People of one kind, folded away: there are many. */
function group(accounts: readonly TrialAccount[]): string {
  const [first] = accounts;
  if (first === undefined) return '';
  const { name, does } = first.group;
  return `<h2>${escape(name)}</h2><p>${escape(does)}</p>
<details><summary>${escape(name)}: kies uit ${accounts.length}</summary>${byRegion(accounts)}</details>`;
}

export interface LoginPage {
  readonly accounts: readonly TrialAccount[];
  readonly password: string;
  /** Page that tells what the trial is. */
  readonly aboutUrl?: string | undefined;
}

/**
 * The people of the trial by what they do, one press each; the password stands on the page, because nothing here is real.
 */
export function loginPage({ accounts, password, aboutUrl }: LoginPage, wrong: boolean): string {
  const first = accounts.filter(({ firstBecause }) => firstBecause !== undefined);
  const groups = [...new Set(accounts.map((account) => account.group.name))].map((name) =>
    group(accounts.filter((account) => account.group.name === name)),
  );
  const about =
    aboutUrl === undefined ? '' : ` <a href="${escape(aboutUrl)}">Meer over deze proefomgeving</a>.`;
  return page(
    'Aanmelden bij de proefomgeving',
    `${wrong ? '<p class="fout" role="alert">Deze combinatie van medewerker en wachtwoord klopt niet.</p>' : ''}
<p>Kies wie u wilt zijn. De medewerkers en hun zaken zijn verzonnen; het wachtwoord is voor iedereen gelijk.${about}</p>
<form method="post">
${first.length === 0 ? '' : `<h2>Om kennis te maken</h2><ul class="first">${first.map(person).join('')}</ul>`}
${groups.join('')}
<h2>Wachtwoord</h2>
<p><label for="password">Wachtwoord van de proef<input id="password" type="text" name="password" maxlength="100" autocomplete="off" required value="${escape(password)}"></label></p>
</form>`,
  );
}
