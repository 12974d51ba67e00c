/** Bytes of documents: checked, encrypted under the key of their person, kept outside the log. */
export * from './blobs/blob-store';
export * from './blobs/folder-blobs';
export * from './document-store';
export * from './errors';
export * from './tokens';
