export * from './answered';
export * from './problem';
export * from './problem.dto';
export * from './problem-docs';
export * from './read-route';
export * from './request-context';
export * from './uuid.pipe';
export * from './write-route';
