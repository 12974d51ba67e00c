export * from './data-faults';
export * from './event-store-contract';
export * from './golden-fixtures';
export * from './memory-event-store';
