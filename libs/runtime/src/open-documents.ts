import {
  createDocumentStore,
  openFolderBlobs,
  openS3Blobs,
  type BlobStore,
  type DocumentStore,
} from '@meereis/documents';
import { createDerivedKeys, type KeyStore } from '@meereis/privacy';
import { ConfigError } from './config';
import type { DocumentSettings } from './document-settings';

/** @throws ConfigError when the folder cannot be used. An object store is asked nothing at the start. */
export async function openDocuments({ place }: DocumentSettings, keys: KeyStore): Promise<DocumentStore> {
  return createDocumentStore(await openBlobs(place), createDerivedKeys(keys));
}

async function openBlobs(place: DocumentSettings['place']): Promise<BlobStore> {
  const path = place.kind === 's3' ? place.spoolPath : place.path;
  try {
    return place.kind === 's3'
      ? await openS3Blobs(place.location, place.spoolPath)
      : await openFolderBlobs(place.path);
  } catch (cause) {
    const { code } = cause as { readonly code?: unknown };
    throw new ConfigError([`DOCUMENTS_URL: "${path}" is niet te openen (${String(code)}).`], { cause });
  }
}
