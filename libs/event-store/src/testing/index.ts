export * from './data-faults';
export * from './golden-fixtures';
export * from './memory-event-store';
