export { onEachEngine, type TestEngine, type TestPlace } from './engines';
