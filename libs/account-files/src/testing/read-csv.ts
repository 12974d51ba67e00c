/**
 * Reads CSV by the letter of RFC 4180 with semicolons, character by character and unlike the writer.
 * @throws Error where the file breaks the rules.
 */
export function readCsv(file: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < file.length) {
    const row: string[] = [];
    rows.push(row);
    for (let open = true; open;) {
      const field = file[at] === '"' ? quotedField(file, at + 1) : plainField(file, at);
      row.push(field.text);
      at = field.end;
      open = file[at] === ';';
      if (open) at += 1;
      else if (file.startsWith('\r\n', at)) at += 2;
      else throw new Error(`Neither ; nor CRLF after a field, at ${at}.`);
    }
  }
  return rows;
}

interface Field {
  readonly text: string;
  readonly end: number;
}

function plainField(file: string, from: number): Field {
  let end = from;
  while (end < file.length && file[end] !== ';' && file[end] !== '\r') {
    if (file[end] === '"' || file[end] === '\n')
      throw new Error(`A field without quotes holds one, at ${end}.`);
    end += 1;
  }
  return { text: file.slice(from, end), end };
}

function quotedField(file: string, from: number): Field {
  let text = '';
  for (let at = from; at < file.length; at += 1) {
    if (file[at] !== '"') text += file[at] ?? '';
    else if (file[at + 1] === '"') {
      text += '"';
      at += 1;
    } else return { text, end: at + 1 };
  }
  throw new Error('A quoted field has no end.');
}
