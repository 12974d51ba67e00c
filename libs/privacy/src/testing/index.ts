export * from './find-plain-text';
