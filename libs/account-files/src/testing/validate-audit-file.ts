import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const SCHEMA = 'XmlAuditfileFinancieel4.0.xsd';
const schema = { fileName: SCHEMA, contents: readFileSync(join(__dirname, SCHEMA), 'utf8') };

/** What libxml2 has against the files by the schema of the auditfile; nothing when all of them are valid. */
export async function schemaErrors(...files: readonly string[]): Promise<readonly string[]> {
  const xml = files.map((contents, index) => ({ fileName: `auditfile-${index}.xml`, contents }));
  const { valid, errors } = await validateXML({ xml, schema });
  const messages = errors.map((error) => error.rawMessage);
  return valid || messages.length > 0 ? messages : ['The schema refused the file without a word.'];
}
