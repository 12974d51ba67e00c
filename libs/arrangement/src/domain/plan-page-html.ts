import type { PlanPage, PlanPageItem } from './plan-page';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML, in content and in attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const STYLE = `
body { font: 12pt/1.5 sans-serif; max-width: 40em; margin: 2em auto; padding: 0 1em; color: #000; background: #fff; }
h1 { font-size: 1.5em; } h2 { font-size: 1.2em; margin-top: 1.5em; } h3 { font-size: 1em; margin-bottom: 0; }
address { font-style: normal; margin-bottom: 2em; }
section, article { break-inside: avoid; }
.hash { font-size: .75em; overflow-wrap: anywhere; }
`;

const lines = (all: readonly string[]): string => all.map((one) => `<li>${escapeHtml(one)}</li>`).join('');

function section(heading: string, all: readonly string[]): string {
  if (all.length === 0) return '';
  return `<section><h2>${escapeHtml(heading)}</h2><ul>${lines(all)}</ul></section>`;
}

function article({ name, description, period, who, cost, payers }: PlanPageItem): string {
  return `<article><h3>${escapeHtml(name)}</h3><p>${escapeHtml(description)}</p><ul>${lines([period, who, cost, ...payers])}</ul></article>`;
}

export interface PrintedPage {
  readonly page: PlanPage;
  readonly hash: string;
  /** Lines of the address; empty for somebody with the secrecy flag (R146). */
  readonly address: readonly string[];
}

/** The page as one printable document, without anything from elsewhere. */
export function planPageHtml({ page, hash, address }: PrintedPage): string {
  const to = [page.person, ...address].map(escapeHtml).join('<br>');
  return [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8">',
    `<title>Uw persoonlijk arrangement, versie ${page.planVersion}</title><style>${STYLE}</style></head><body>`,
    `<address>${to}</address>`,
    `<h1>Uw persoonlijk arrangement</h1><p>Dit is versie ${page.planVersion} van uw plan.</p>`,
    `<section><h2>Uw doel</h2><p>U werkt aan: ${escapeHtml(page.goal.direction)}.</p><p>${escapeHtml(page.goal.words)}</p></section>`,
    `<section><h2>Wat we hebben afgesproken</h2>${page.items.map(article).join('')}</section>`,
    section('Wat u doet', page.youDo),
    section('Wat wij doen', page.teamDoes),
    section('Wie u kunt bellen', page.contact),
    section('Uw rechten', page.yourRights),
    section('Niet eens met een besluit?', page.objection),
    `<p class="hash">Controlegetal van dit plan: ${escapeHtml(hash)}</p></body></html>`,
  ].join('\n');
}
