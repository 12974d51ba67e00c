/** Control characters, and what means a folder or an option somewhere. */
const NOT_IN_A_NAME = /[\p{Cc}\p{Cf}\\/:*?"<>|]/gu;
const TITLE_MAX = 200;

/** What a document is called: the name of its file without ending, without what could do harm in a name. */
export function titleOf(fileName: string): string {
  const title = fileName
    .normalize('NFC')
    .trim()
    .replace(/\.[A-Za-z0-9]{1,10}$/, '')
    .replace(NOT_IN_A_NAME, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return Array.from(title === '' ? 'Document' : title)
    .slice(0, TITLE_MAX)
    .join('')
    .trim();
}

const ENDING: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'text/html': 'html',
};

/** The name a download gets. */
export function fileNameOf(title: string, mediaType: string): string {
  return `${titleOf(`${title}.x`)}.${ENDING[mediaType] ?? 'bin'}`;
}
