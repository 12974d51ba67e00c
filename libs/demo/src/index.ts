export * from './calendar';
export * from './clock';
export * from './demo-case';
export * from './events';
export * from './house';
export * from './load-demo';
export { STORIES } from './stories/stories';
export * from './journal';
