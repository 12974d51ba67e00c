/**
 * Letterhead and close around every letter: one page that needs nothing from elsewhere, in Dutch, with headings in order,
 * readable on a screen and on paper. A change here is a new version of every template.
 */
export function framed(title: string, body: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
body { font: 12pt/1.5 sans-serif; max-width: 40em; margin: 2em auto; padding: 0 1em; color: #000; background: #fff; }
header { margin-bottom: 2em; }
address { font-style: normal; min-height: 6em; margin-bottom: 2em; }
h1 { font-size: 1.3em; }
h2 { font-size: 1.1em; margin-top: 1.5em; }
section { break-inside: avoid; }
.small { font-size: .8em; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; } }
</style>
</head>
<body>
<header>
<p><strong>{{sender.name}}</strong><br>{{sender.contactPoint}}</p>
</header>
<main>
<address>{{person}}{{#each address}}<br>{{this}}{{/each}}</address>
<p>Datum: {{date}}</p>
<h1>${title}</h1>
<p>Beste {{person}},</p>
${body}
<section>
<h2>Hebt u een vraag?</h2>
<p>Neem contact op met {{sender.name}}. {{sender.contactPoint}}</p>
</section>
<p>Met vriendelijke groet,</p>
<p>{{worker}}<br>{{sender.name}}</p>
{{#if copyTo}}<p>Een kopie van deze brief gaat naar {{copyTo}}.</p>{{/if}}
</main>
</body>
</html>
`;
}
