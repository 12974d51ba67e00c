import { join, resolve } from 'node:path';
import { clamAvAddress, s3LocationOf, type S3Location } from '@meereis/documents';
import type { Settings } from './settings-reader';

/** Where documents lie and who looks at them before they are taken in. */
export interface DocumentSettings {
  readonly place:
    | { readonly kind: 'folder'; readonly path: string }
    | { readonly kind: 's3'; readonly location: S3Location; readonly spoolPath: string };
  /** Undefined: documents are taken in and marked as not checked. */
  readonly scanner: NonNullable<ReturnType<typeof clamAvAddress>> | undefined;
}

export function readDocumentSettings(read: Settings, dataDir: string): DocumentSettings {
  return { place: placeOf(read, join(dataDir, 'documents')), scanner: scannerOf(read) };
}

function placeOf(read: Settings, folder: string): DocumentSettings['place'] {
  const text = read.text('DOCUMENTS_URL');
  if (text === undefined) return { kind: 'folder', path: folder };
  const path = /^file:(?!\/\/[^/])(.+)$/.exec(text)?.[1];
  if (path !== undefined) return { kind: 'folder', path: resolve(path.replace(/^\/\//, '')) };
  const accessKeyId = read.text('DOCUMENTS_ACCESS_KEY_ID');
  const secretAccessKey = read.text('DOCUMENTS_SECRET_ACCESS_KEY');
  if (text.startsWith('s3:')) {
    if (accessKeyId === undefined) read.fault('DOCUMENTS_ACCESS_KEY_ID', 'is nodig bij een opslag met s3:');
    if (secretAccessKey === undefined)
      read.fault('DOCUMENTS_SECRET_ACCESS_KEY', 'is nodig bij een opslag met s3:');
  }
  const location = s3LocationOf(text, {
    accessKeyId: accessKeyId ?? '',
    secretAccessKey: secretAccessKey ?? '',
  });
  if (location !== undefined) return { kind: 's3', location, spoolPath: folder };
  // Never repeated: somebody may have put a secret in it.
  read.fault(
    'DOCUMENTS_URL',
    'begint met file: en een pad, of is s3://<bucket>/<map>?endpoint=https://<adres>&region=<regio>, zonder wachtwoord erin',
  );
  return { kind: 'folder', path: folder };
}

function scannerOf(read: Settings): DocumentSettings['scanner'] {
  const text = read.text('CLAMAV_URL');
  if (text === undefined) return undefined;
  const address = clamAvAddress(text);
  if (address === undefined)
    read.fault('CLAMAV_URL', `"${text}" is geen tcp://<adres>:<poort> of unix:/<pad>`);
  return address;
}
