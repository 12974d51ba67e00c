export { givenEvents, positionOf, type GivenEvent } from './given-events';
export { expectIdempotent, feedTwice, projectInMemory, type ProjectedTables } from './project';
export { onEachEngine, type TestEngine, type TestPlace } from './engines';
