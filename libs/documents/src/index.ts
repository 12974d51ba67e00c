/** Bytes of documents: checked, encrypted under the key of their person, kept outside the log. */
export * from './blobs/blob-store';
export * from './blobs/folder-blobs';
export * from './document-store';
export * from './errors';
export * from './tokens';
export * from './blobs/s3-blobs';
export * from './blobs/s3-location';
export type { S3Location } from './blobs/s3-requests';
export * from './check/checked-content';
export * from './scan/clamav';
export * from './scan/scanned-content';
export * from './scan/virus-scanner';
