/** Registers the case work points to: providers, employers, vacancies, learning jobs, desks and contacts. */
export * from './domain/codes';
export * from './domain/desk';
export { DESK_KIND_INFO, isOnePerRegion, type DeskKindInfo } from './domain/desk-kinds';
export { deskOn } from './domain/desk.rule';
export * from './domain/employer';
export { employerIdOf, employerNotActive } from './domain/employer.rule';
export * from './domain/events';
export * from './domain/provider';
export * from './domain/provider.rule';
export * from './domain/vacancy';
export { placed, waiting } from './domain/vacancy.rule';
export * from './open-hiring/decide';
export { REGISTER_PROJECTIONS } from './read-models/projections';
export * from './registers.module';
