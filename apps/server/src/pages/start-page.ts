import type { TrialCredentials } from '@meereis/access';
import { formatDate, type LocalDate } from '@meereis/kernel';
import { DEMO_ACCOUNTS } from '@meereis/staff';

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function people({ credentials, publicUrl, unitName }: TrialPage): string {
  const secrets = new Map(credentials.clients.map((client) => [client.clientId, client.clientSecret]));
  const rows = DEMO_ACCOUNTS.map(
    ({ displayName, userName, unit, clientId }) =>
      `<tr><th scope="row">${escape(displayName)}<span>${escape(unitName(unit))}</span></th>` +
      `<td><code>${escape(userName)}</code></td>` +
      `<td><code>${escape(clientId)}</code><code>${escape(secrets.get(clientId) ?? '')}</code></td></tr>`,
  );
  return `
    <h2 id="proefaccounts">Proefaccounts</h2>
    <p>In een browser meldt u zich aan met een gebruikersnaam en het wachtwoord
    <code>${escape(credentials.password)}</code>. Een script vraagt met zijn client-id en geheim een token op:</p>
    <pre><code>curl -u '&lt;client-id&gt;:&lt;geheim&gt;' -d grant_type=client_credentials ${escape(publicUrl)}/oidc/token</code></pre>
    <p>Plak dat token in de documentatie bij <i lang="en">Authorize</i>, en u kunt daar alles uitproberen.</p>
    <div class="table" role="region" aria-labelledby="proefaccounts" tabindex="0"><table>
      <thead><tr><th scope="col">Wie</th><th scope="col">Gebruikersnaam</th><th scope="col">Client-id en geheim</th></tr></thead>
      <tbody>${rows.join('')}</tbody>
    </table></div>`;
}

/** What only a trial shows. */
export interface TrialPage {
  readonly credentials: TrialCredentials;
  readonly publicUrl: string;
  readonly unitName: (unitId: string) => string;
}

/** The page at `/proef`: what this is, where the documentation is, and whom one can be. */
export function startPage(today: LocalDate, trial: TrialPage | undefined, prefix: string): string {
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Meereis</title>
    <link rel="stylesheet" href="${prefix}/pages/start-page.css">
    <link rel="icon" href="${prefix}/pages/icon.svg" type="image/svg+xml">
  </head>
  <body>
    <header><p class="name">Meereis</p><p class="date">${trial === undefined ? '' : 'Proefomgeving · '}Vandaag is ${formatDate(today)}</p></header>
    <main>
      <h1>Het arrangement reist met de persoon mee</h1>
      <p class="lead">Meereis houdt het persoonlijk arrangement van een werkzoekende bij als één geschiedenis: van aanmelding tot
      overdracht, over organisaties heen. Wie mag, leest wat er is besloten, waarom, en op welke regel.</p>
      <p><a class="button" href="${prefix}/">Naar de schermen</a> <a href="${prefix}/docs">Documentatie van de API</a> <a href="${prefix}/api/v1/openapi.json">OpenAPI-document</a></p>
      ${trial === undefined ? '' : people(trial)}
    </main>
    <footer><p>Vrije software onder de EUPL-1.2.</p></footer>
  </body>
</html>
`;
}

export const START_PAGE_CSS = `
:root { color-scheme: light; --ink: #1d2b36; --soft: #4c5b66; --line: #cfd8de; --blue: #14506e; --pale: #eef4f7; }
* { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif; color: var(--ink); background: #fff; }
header { display: flex; flex-wrap: wrap; gap: 0 2rem; justify-content: space-between; padding: 0.75rem max(clamp(1rem, 5vw, 4rem), calc(50% - 36rem + clamp(1rem, 5vw, 4rem))); background: var(--blue); color: #fff; }
header p { margin: 0; } .name { font-weight: 700; font-size: 1.25rem; } .date { align-self: center; }
main, footer { max-width: 72rem; margin: 0 auto; padding: 1rem clamp(1rem, 5vw, 4rem); }
h1 { font-size: clamp(1.75rem, 4vw, 2.5rem); line-height: 1.2; margin: 2rem 0 1rem; } h2 { margin-top: 2.5rem; }
.lead { max-width: 44rem; font-size: 1.1875rem; }
a { color: var(--blue); } a:focus-visible, .table:focus-visible { outline: 3px solid #ffb612; outline-offset: 2px; }
.button { display: inline-block; margin-right: 1rem; padding: 0.625rem 1.25rem; border-radius: 0.25rem; background: var(--blue); color: #fff; text-decoration: none; font-weight: 600; }
.button:hover { background: #0d3a52; }
code { font: 0.9em/1.5 ui-monospace, monospace; background: var(--pale); padding: 0.1em 0.3em; border-radius: 0.2em; }
pre { overflow-x: auto; background: var(--pale); padding: 0.75rem 1rem; } pre code { padding: 0; }
.table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
th, td { text-align: left; padding: 0.5rem 0.75rem; border-bottom: 1px solid var(--line); vertical-align: top; } td code { display: block; width: fit-content; margin-bottom: 0.25rem; overflow-wrap: anywhere; } th span { display: block; font-weight: 400; color: var(--soft); }
thead th { border-bottom: 2px solid var(--blue); } tbody th { font-weight: 600; }
footer { color: var(--soft); border-top: 1px solid var(--line); margin-top: 3rem; }
`;

export const ICON_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#14506e"/><path d="M6 22 L13 10 L19 18 L26 8" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/><circle cx="26" cy="8" r="2.5" fill="#ffb612"/></svg>';
